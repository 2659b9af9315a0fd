package io.github.readout4j.eval;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.readout4j.ReadoutParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each invented readout to how much of it was read right before, and how much wrong.
 *
 * <p>{@code scores.tsv} beside the readouts has both numbers of every measure. What reads one
 * better may always come; what reads one worse for the sake of others is written down by {@code
 * -Dreadout.accuracy=write}.
 */
class GoldReadoutsTest {

  private static final Path FILE = Path.of("src/test/resources/gold/scores.tsv");
  private static final String MEND =
      "a readout is read worse; if that is meant: ./mvnw -pl core -am test -Dtest=GoldReadoutsTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dreadout.accuracy=write";

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final Map<String, GoldDocument> READOUTS =
      GoldFolder.own().stream().collect(toMap(GoldDocument::name, Function.identity()));

  @ParameterizedTest
  @MethodSource("names")
  void readoutIsReadNoWorseThanBefore(String name) throws IOException {
    Assumptions.assumeFalse(isWriting(), "writing, not checking");
    List<Count> before = counts(lineOf(name));
    List<Count> now = counts(line(name));

    for (Measure measure : Measure.values()) {
      Count was = before.get(measure.ordinal());
      Count is = now.get(measure.ordinal());
      assertThat(is.right()).as("%s, right: %s", measure, MEND).isGreaterThanOrEqualTo(was.right());
      assertThat(is.wrong()).as("%s, wrong: %s", measure, MEND).isLessThanOrEqualTo(was.wrong());
    }
  }

  @Test
  void everyReadoutHasItsLine() throws IOException {
    if (isWriting()) {
      write();
    }
    assertThat(Files.readAllLines(FILE).stream().skip(1).map(GoldReadoutsTest::nameOf))
        .containsExactlyElementsOf(names().toList());
  }

  static Stream<String> names() {
    return READOUTS.keySet().stream().sorted();
  }

  private static boolean isWriting() {
    return System.getProperty("readout.accuracy", "").equals("write");
  }

  /** How many of what a measure counts are right, and how many were found beside them. */
  private record Count(int right, int wrong) {

    static Count of(Score score) {
      return new Count(score.right(), score.found() - score.right());
    }

    static Count read(String cell) {
      List<String> numbers = Splitter.on('+').splitToList(cell);
      return new Count(Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1)));
    }

    @Override
    public String toString() {
      return right + "+" + wrong;
    }
  }

  private static List<Count> counts(String line) {
    return Splitter.on('\t').splitToStream(line).skip(1).map(Count::read).toList();
  }

  /** Returns the line of a readout as it is read now. */
  private static String line(String name) {
    GoldDocument gold = READOUTS.get(name);
    Scores scores = Scorer.score(gold, PARSER.parse(gold.text()));
    return Stream.concat(
            Stream.of(name),
            Stream.of(Measure.values()).map(it -> Count.of(scores.of(it)).toString()))
        .collect(joining("\t"));
  }

  private static String lineOf(String name) throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> nameOf(line).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(FILE + " has no line of " + name));
  }

  private static String nameOf(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  private static void write() throws IOException {
    String head = Stream.of(Measure.values()).map(Measure::name).collect(joining("\t"));
    List<String> lines = new ArrayList<>(List.of("right+wrong\t" + head));
    names().map(GoldReadoutsTest::line).forEach(lines::add);
    Files.write(FILE, lines);
  }
}
