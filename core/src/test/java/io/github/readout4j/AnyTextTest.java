package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What holds for the readout of any text, tried on pieces of texts put together at random. */
class AnyTextTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final List<String> TEXTS = SampleTexts.all(1);
  private static final List<String> ODD =
      List.of(
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
          "<script>");

  @Test
  void anyTextIsRead() {
    RandomTexts.forEach(500, AnyTextTest::splice, AnyTextTest::check);
  }

  @Test
  void anyCharactersAreRead() {
    RandomTexts.forEach(150, RandomTexts::characters, AnyTextTest::check);
  }

  @Test
  void textsThemselvesAreRead() {
    assertThat(SampleTexts.all(SampleTexts.WANT_ALL ? 1 : 25)).allSatisfy(AnyTextTest::check);
  }

  /** Pieces of texts with odd characters between them; sometimes with the case or breaks lost. */
  private static String splice(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(16); left > 0; left--) {
      boolean odd = random.nextInt(3) == 0;
      text.append(odd ? ODD.get(random.nextInt(ODD.size())) : piece(random));
    }
    return bent(text.toString(), random.nextInt(20));
  }

  private static String piece(Random random) {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    int from = random.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(600)));
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
