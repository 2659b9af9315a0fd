package io.github.readout4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.text.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

  private static final DocumentReader READER = DocumentReader.standard();

  @Test
  void pageOfAnAgencyIsTakenApart() {
    assertThat(
            blocks(
                """
                Envoys talk about the bridge

                Tokyo, 04 April, /AJMEDIA/

                On April 3, Minister Ilan Roe met Minister Jana Doe.

                Ilan Roe said the bridge was safe.

                Follow us on social

                Facebook Twitter Youtube

                Related Posts\
                """))
        .containsExactly(
            "HEADLINE: Envoys talk about the bridge",
            "DATELINE: Tokyo, 04 April, /AJMEDIA/",
            "PARAGRAPH: On April 3, Minister Ilan Roe met Minister Jana Doe.",
            "PARAGRAPH: Ilan Roe said the bridge was safe.",
            "FURNITURE: Follow us on social",
            "FURNITURE: Facebook Twitter Youtube",
            "FURNITURE: Related Posts");
  }

  @Test
  void datelineOpensTheFirstParagraph() {
    assertThat(blocks("BAKU, Azerbaijan, December 4. The ministers met. They agreed."))
        .containsExactly(
            "DATELINE: BAKU, Azerbaijan, December 4.",
            "PARAGRAPH: The ministers met. They agreed.");
  }

  @Test
  void listInOneLineIsTakenApart() {
    assertThat(
            blocks(
                "Readout of a Meeting\n\n"
                    + "Talks were held.\n\n"
                    + "Participants included:\n\n"
                    + "- Jane Roe, Mayor - John Doe - Ann Poe, CEO\n\n"
                    + "###"))
        .containsExactly(
            "HEADLINE: Readout of a Meeting",
            "PARAGRAPH: Talks were held.",
            "PARAGRAPH: Participants included:",
            "LIST_ITEM: - Jane Roe, Mayor",
            "LIST_ITEM: - John Doe",
            "LIST_ITEM: - Ann Poe, CEO",
            "FURNITURE: ###");
  }

  private static List<String> blocks(String text) {
    return READER.read(text).blocks().stream()
        .filter(block -> block.kind() != Kind.BLANK)
        .map(block -> block.kind() + ": " + text.substring(block.start(), block.end()))
        .toList();
  }
}
