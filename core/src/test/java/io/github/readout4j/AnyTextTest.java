package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for the readout of any text, tried on pieces of texts put together at random. */
class AnyTextTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final List<String> TEXTS = SampleTexts.all(1);
  private static final String[] ODD = {
    "\ud800",
    "\udc00",
    "\u0000",
    "\u202e",
    "\u201c",
    "\u201d",
    "\"",
    "'",
    "\n",
    "\n\n",
    "- ",
    "\u2022 ",
    "\u00ad",
    "\u200b",
    "\ufeff",
    "(",
    ")",
    ",",
    ". ",
    ":",
    " that ",
    " said ",
    " and ",
    "\ud83d\ude00",
    "\u0301",
    "'s",
    "\u2019s",
    "U.S. ",
    "Mr. ",
    "\t",
    "  ",
    "\u2028",
    "###",
    "\u2014",
    "April 3, ",
    "Q: ",
    "1. ",
    "\nMR. ROE: ",
    " them\u2014",
    "\ud835\udc9c",
    "<script>"
  };

  @Property(tries = 500)
  void anyTextIsRead(@ForAll("splices") String text) {
    check(text);
  }

  @Property(tries = 150)
  void anyCharactersAreRead(@ForAll String text) {
    check(text);
  }

  @Test
  void textsThemselvesAreRead() {
    assertThat(SampleTexts.all(SampleTexts.WANT_ALL ? 1 : 25)).allSatisfy(AnyTextTest::check);
  }

  /** Pieces of texts with odd characters between them; sometimes with the case or breaks lost. */
  @Provide
  Arbitrary<String> splices() {
    Arbitrary<String> spliced =
        Arbitraries.oneOf(pieces(), pieces(), Arbitraries.of(ODD))
            .list()
            .ofMinSize(1)
            .ofMaxSize(16)
            .map(parts -> String.join("", parts));
    return Combinators.combine(spliced, Arbitraries.integers().between(0, 19))
        .as(AnyTextTest::bent);
  }

  private static Arbitrary<String> pieces() {
    return Combinators.combine(
            Arbitraries.of(TEXTS),
            Arbitraries.integers().between(0, 20_000),
            Arbitraries.integers().between(1, 600))
        .as(AnyTextTest::piece);
  }

  private static String piece(String text, int at, int length) {
    int from = at % text.length();
    return text.substring(from, Math.min(text.length(), from + length));
  }

  private static String bent(String text, int way) {
    return switch (way) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.toLowerCase(Locale.ROOT);
      case 2 -> text.replace(' ', '\n');
      case 3 -> text.replace('\n', ' ');
      case 4 -> text.replace(" ", "");
      default -> text;
    };
  }

  private static void check(String text) {
    Readout readout = PARSER.parse(text);
    assertThat(readout.text()).isEqualTo(text);
    String json = ReadoutJson.write(readout);
    assertThat(ReadoutJson.read(json)).isEqualTo(readout);
    assertThat(ReadoutJson.write(PARSER.parse(text))).isEqualTo(json);
    assertThat(readout.statements()).extracting(Statement::cue).doesNotHaveDuplicates();
    assertThat(readout.statements()).extracting(it -> it.cue().start()).isSorted();
    readout.statements().forEach(AnyTextTest::checkContent);
    checkSpans(ReadoutJson.mapper().valueToTree(readout), text);
  }

  private static void checkContent(Statement statement) {
    int end = 0;
    for (TextSpan piece : statement.content()) {
      assertThat(piece.length()).isPositive();
      assertThat(piece.start()).isGreaterThanOrEqualTo(end);
      end = piece.end();
    }
  }

  private static void checkSpans(JsonNode node, String text) {
    if (node.has("start") && node.has("end")) {
      assertThat(node.get("end").asInt()).isBetween(node.get("start").asInt(), text.length());
      assertThat(splitsPair(text, node.get("start").asInt())).isFalse();
      assertThat(splitsPair(text, node.get("end").asInt())).isFalse();
    }
    StreamSupport.stream(node.spliterator(), false).forEach(child -> checkSpans(child, text));
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
