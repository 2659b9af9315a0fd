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

  @Test
  void mailIsTakenApart() {
    assertThat(
            blocks(
                """
                From: press@mfa.example
                To: list@mfa.example
                Subject: Readout of the Minister's call
                Date: Thu, 4 Apr 2024 10:00:00 +0200

                The following can be attributed to Spokesperson Jane Poe:

                Minister Karl Moe spoke today with Minister Ilan
                Roe of Peru.

                -30-
                """))
        .containsExactly(
            "FURNITURE: From: press@mfa.example",
            "FURNITURE: To: list@mfa.example",
            "HEADLINE: Subject: Readout of the Minister's call",
            "DATELINE: Date: Thu, 4 Apr 2024 10:00:00 +0200",
            "ISSUER: The following can be attributed to Spokesperson Jane Poe:",
            "PARAGRAPH: Minister Karl Moe spoke today with Minister Ilan\nRoe of Peru.",
            "FURNITURE: -30-");
  }

  @Test
  void datelineOfTheReportCompletesThatOfThePage() {
    String text =
        "PM Roe speaks with President Doe\n\nBy Staff Reporter | 4 April 2024, 10:33 am\n\nSUVA,"
            + " April 4 (Pacnews) - They spoke.";
    assertThat(READER.read(text).dateline())
        .hasValueSatisfying(
            dateline -> {
              assertThat(dateline.place()).contains("SUVA");
              assertThat(dateline.agency()).contains("Pacnews");
              assertThat(dateline.date()).map(date -> date.value()).contains("2024-04-04T10:33");
            });
  }

  @Test
  void transcriptIsTakenApart() {
    assertThat(
            blocks(
                "Remarks to the Press\n\n"
                    + "2:15 P.M. EDT\n\n"
                    + "PRESIDENT ROE:  Welcome.\n\n"
                    + "We agreed.\n\n"
                    + "(The leaders shake hands.)\n\n"
                    + "Q    When?\n\n"
                    + "END 2:45 P.M. EDT"))
        .containsExactly(
            "HEADLINE: Remarks to the Press",
            "FURNITURE: 2:15 P.M. EDT",
            "TURN: PRESIDENT ROE:  Welcome.",
            "SPEECH: We agreed.",
            "NOTE: (The leaders shake hands.)",
            "TURN: Q    When?",
            "FURNITURE: END 2:45 P.M. EDT");
  }

  private static List<String> blocks(String text) {
    return READER.read(text).blocks().stream()
        .filter(block -> block.kind() != Kind.BLANK)
        .map(block -> block.kind() + ": " + text.substring(block.start(), block.end()))
        .toList();
  }
}
