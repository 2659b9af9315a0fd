package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.Readout;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile text takes time in proportion to its length.
 *
 * <p>The time counted is that of the processor, which a busy machine does not stretch so much.
 */
@Timeout(300)
class PathologicalTest {

  private static final int SHORT = 5_000;
  private static final int LONG = 40_000;

  /** What eight times the text may cost; work that grows with the square would cost 64 times. */
  private static final double MOST_GROWTH = 24;

  private static final ReadoutParser PARSER = ReadoutParser.builder().maxLength(20_000_000).build();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Makes a text of about the given length. */
  private record Shape(String name, IntFunction<String> text) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static Shape repeated(String piece) {
    return new Shape(piece.strip(), length -> piece.repeat(length / piece.length()));
  }

  /** Pieces whose every repetition has a name of its own in the place of "%". */
  private static Shape distinct(String piece) {
    return new Shape(
        piece.strip(),
        length -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; text.length() < length; i++) {
            text.append(piece.replace("%", name(i)));
          }
          return text.toString();
        });
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("R");
    for (int rest = number + 700; rest > 0; rest /= 10) {
      name.append("aeioubdlmn".charAt(rest % 10));
    }
    return name.toString();
  }

  static Stream<Shape> shapes() {
    Stream<Shape> repeated =
        Stream.of(
                "that ",
                "Roe said that ",
                "stressed and noted and ",
                "\" ",
                "\u201c",
                "( ",
                "(",
                ") ",
                ", ",
                ": ",
                ":",
                "- ",
                "- A ",
                "x\n",
                "\n",
                "Yes.\n\n",
                "#",
                "# ",
                "Yes. ###\n",
                "MR. ROE: (",
                "MR. ROE: Yes. ( x\n",
                "Q   ",
                "By Jane Roe\n",
                "BAKU, April 3 (AP) - ",
                "1, 2, ",
                "1. ",
                "A. ",
                "Mr. ",
                "U.S.-",
                "a-",
                "a",
                "A",
                "1",
                "he ",
                "who ",
                "them ",
                "Roe's ",
                "'",
                "to agree ",
                ", stressing that peace matters",
                "as he said, ",
                "They said that they agreed with them. ",
                "the ",
                "and ",
                "of the ",
                "support for ",
                "Minister of the ",
                "France, Norway and Chile and ",
                "Home > News > ",
                "http://x/ ",
                "the leaders - Ada Roe and Jon Doe - met ",
                "On April 3, 2024, ",
                "<script>",
                "\u0000",
                "\ud800",
                "\udc00 ",
                "\u202eRoe said no\u202c ",
                "\u0301",
                "\u200d",
                "\u00ad",
                "\u001b[31m",
                "\ud83d\ude00")
            .map(PathologicalTest::repeated);
    Stream<Shape> distinct =
        Stream.of(
                "President Ada % said that the talks were useful. ",
                "Minister % Roe said that he agreed with them. ",
                "The % Agency said that its members met. ",
                "The % leaders said that they met. ",
                "They signed the % Treaty. ",
                "% ",
                "- Ada %, Minister of Trade\n",
                "Ada %, ")
            .map(PathologicalTest::distinct);
    return Stream.concat(repeated, distinct);
  }

  @BeforeAll
  static void warmUp() {
    for (String text : SampleTexts.invented()) {
      PARSER.parse(text);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void timeGrowsWithTheText(Shape shape) {
    double small = Math.min(seconds(shape.text().apply(SHORT)), seconds(shape.text().apply(SHORT)));
    double large = seconds(shape.text().apply(LONG));

    assertThat(large).isLessThan(Math.max(0.3, small * MOST_GROWTH));
  }

  static Stream<Map.Entry<String, String>> giants() {
    return Stream.of(
        Map.entry("nested quotation", "\u201c".repeat(50_000) + "no" + "\u201d".repeat(50_000)),
        Map.entry("a million that", "that ".repeat(1_000_000)),
        Map.entry("one sentence", "Ada Roe said " + "the plan of states ".repeat(53_000) + "."),
        Map.entry("coordinated cues", "Ada Roe " + "stressed peace, ".repeat(50_000) + "and left."),
        Map.entry("spaces", " ".repeat(10_000_000)),
        Map.entry("long name", "President " + "Ada ".repeat(10_000) + "said that peace matters."),
        Map.entry("noise", noise(500_000)));
  }

  private static String noise(int length) {
    StringBuilder noise = new StringBuilder();
    new Random(1).ints(length, 0, 0x10000).forEach(c -> noise.append((char) c));
    return noise.toString();
  }

  @ParameterizedTest
  @MethodSource("giants")
  void giantsEnd(Map.Entry<String, String> giant) {
    double seconds = seconds(giant.getValue());

    assertThat(seconds).isLessThan(5 + giant.getValue().length() / 50_000.0);
  }

  @Test
  void textBeyondTwoMillionCharactersIsLeftOut() {
    String text = "President Ada Roe said that peace matters. ".repeat(50_000);

    Readout readout = ReadoutParser.create().parse(text);

    assertThat(readout.text()).isSameAs(text);
    assertThat(readout.statements())
        .last()
        .extracting(it -> it.cue().end())
        .satisfies(end -> assertThat(end).isBetween(1_999_000, 2_000_000));
    assertThat(readout.diagnostics())
        .filteredOn(it -> it.code() == DiagnosticCode.TEXT_TOO_LONG)
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.span())
                    .hasValueSatisfying(
                        span -> {
                          assertThat(span.start()).isEqualTo(2_000_000);
                          assertThat(span.end()).isEqualTo(text.length());
                        }));
  }

  private static double seconds(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    assertThat(PARSER.parse(text).text()).isSameAs(text);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
