package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Mode;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Transcripts are direct statements, one a turn. */
class TranscriptTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  @Test
  void turnIsAllThatItsSpeakerSays() {
    assertThat(
            statements(
                """
                Remarks in Joint Press Conference

                East Room

                2:15 P.M. EDT

                     PRESIDENT WHITLOCK:  Good afternoon.  (Applause.)

                     Norway is a friend.  Let me say this: we will stand with it.

                     PRIME MINISTER HAUGE:  (As interpreted.)  Thank you.  (Laughter.)  We agreed.

                     Q    Will you go to Oslo?

                     PRESIDENT WHITLOCK:  I will.  (The President signs the bill.)

                2:45 P.M. EDT
                """))
        .containsExactly(
            "WHITLOCK: Good afternoon. | Norway is a friend.  Let me say this: we will stand with"
                + " it.",
            "HAUGE: Thank you. | We agreed.",
            ": Will you go to Oslo?",
            "WHITLOCK: I will.");
  }

  @Test
  void turnsAreDirectSpeech() {
    Readout readout =
        PARSER.parse("MODERATOR: Good morning.\n\nMR. DOLAN: We condemned the attack.\n");
    assertThat(readout.statements()).extracting(Statement::mode).containsOnly(Mode.DIRECT);
  }

  @Test
  void labelHasItsAbbreviation() {
    assertThat(statements("QUESTION: Will they?\n\nMR. DOLAN: They will.\n"))
        .containsExactly(": Will they?", "DOLAN: They will.");
  }

  @Test
  void answerIsThatOfWhomTheHeadlineNames() {
    assertThat(
            statements(
                "Interview with Foreign Minister Anton Belov\n\nQ: How were the talks?\n\nA: Good."
                    + "\n"))
        .containsExactly(": How were the talks?", "Anton Belov: Good.");
  }

  @Test
  void namesInSmallLettersAnswerQuestions() {
    assertThat(
            statements(
                "Question: How were the talks?\n\nAnton Belov: Good.\n\nQuestion: Why?\n\n"
                    + "Anton Belov: We agreed."))
        .containsExactly(
            ": How were the talks?", "Anton Belov: Good.", ": Why?", "Anton Belov: We agreed.");
  }

  @Test
  void shoutedWordIsNoSpeaker() {
    assertThat(statements("SINGAPORE: The envoys met on Monday.\n\nThey left.")).isEmpty();
    assertThat(statements("CORRECTION: The envoys met on Monday.\n\nThey left.")).isEmpty();
    assertThat(statements("PRESS RELEASE: Call with the envoy\n\nThey met.")).isEmpty();
  }

  private static List<String> statements(String text) {
    Readout readout = PARSER.parse(text);
    return readout.statements().stream()
        .map(
            statement ->
                statement.speakers().stream().map(Speaker::name).collect(Collectors.joining(", "))
                    + ": "
                    + statement.content().stream()
                        .map(readout::textOf)
                        .collect(Collectors.joining(" | ")))
        .toList();
  }
}
