package io.github.readout4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.readout4j.RandomTexts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character of a text belongs to exactly one block, whatever the text is. */
class BlockCoverTest {

  private static final DocumentReader READER = DocumentReader.standard();

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          " ",
          "- ",
          "\u2022 ",
          "1. ",
          "2. ",
          "(a) ",
          ": ",
          ". ",
          "\u2014",
          " - ",
          "(AP)",
          "/TASS/",
          "BAKU",
          "April 3",
          "2024",
          ", ",
          "PRESIDENT ROE:",
          "Q    ",
          "###",
          "Related Posts",
          "By Jane Roe",
          "Readout of a Call",
          "The talks were useful.",
          "\u201c",
          "\u2019",
          "\u00a0",
          "\u200b",
          "\ud800",
          "Office of the Spokesperson",
          "Share this",
          "Facebook Twitter",
          "(Applause.)",
          "*",
          "today");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\r\n\r\n",
        ".",
        "###",
        "(",
        "Q",
        "A:",
        "- ",
        "1.",
        ": - ",
        "\u0000",
        "\ud800",
        "a\udc00b",
        "\u202eabc\u202c",
        "\ufeffHeadline\n\nText.",
        "BAKU,",
        "BAKU, (",
        "(AP",
        "/TASS/",
        "MOSCOW, March 3. /TASS/.",
        "Readout of a Call",
        "Related Posts",
        "The following is attributable to :",
        "One\u2028Two\u2029Three\u0085Four",
        "\u00ad\u200b\u2060",
        "- a - b - c\n- \n-",
        "\ud83d\ude00\ud83d\ude00"
      })
  void oddTextsAreCovered(String text) {
    assertCovered(text);
  }

  @Test
  void arbitraryTextsAreCovered() {
    RandomTexts.forEach(
        3000, random -> RandomTexts.pieces(random, 40, PIECES), BlockCoverTest::assertCovered);
  }

  @Test
  void arbitraryCharactersAreCovered() {
    RandomTexts.forEach(1000, RandomTexts::characters, BlockCoverTest::assertCovered);
  }

  @Test
  void realTextsAreCovered() {
    List<Path> files = SharedTexts.files();
    assumeFalse(files.isEmpty(), "no texts in " + SharedTexts.folder());
    assertThat(files).allSatisfy(file -> assertCovered(SharedTexts.read(file)));
  }

  private static void assertCovered(String text) {
    Document document = READER.read(text);
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.clean()).hasSameSizeAs(text);
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.start()).isEqualTo(end);
      assertThat(block.end()).isGreaterThan(end);
      end = block.end();
    }
    assertThat(end).isEqualTo(text.length());
    assertThat(document.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.BLANK)
        .allSatisfy(block -> assertThat(isBlank(document, block)).isTrue());
  }

  private static boolean isBlank(Document document, Block block) {
    return document.clean().substring(block.start(), block.end()).isBlank();
  }
}
