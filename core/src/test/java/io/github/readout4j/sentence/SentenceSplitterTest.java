package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.ReportingVerbs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter =
      new SentenceSplitter(Abbreviations.standard(), ReportingVerbs.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Doe spoke first.",
        "The U.S. Secretary replied.",
        "Gen. Roe left.",
        "President Ada J. Roe met the King.",
        "1. The sides met.",
        "The U.S.'s plan stands."
      })
  void abbreviationDoesNotEndSentence(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void abbreviationEndsSentenceBeforeItsStarter() {
    assertThat(split("He flew to the U.S. The Minister stayed."))
        .containsExactly("He flew to the U.S.", "The Minister stayed.");
  }

  @Test
  void sentencesEndAtQuestionAndExclamationMarks() {
    assertThat(split("Why now? Because! We must."))
        .containsExactly("Why now?", "Because!", "We must.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Why now?\" she asked.",
        "\"Why now?\" said Roe.",
        "\"Why now?\" Foreign Minister J. Roe said in an interview.",
        "\"Never!\" Roe told the North Sea Post, smiling.",
        "Yahoo! of Norway left."
      })
  void quotedQuestionGoesOnToItsSpeaker(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Why now?\" The envoy left.",
        "\"Why now?\" Roe said the fish are well.",
        "\"Why now?\" Roe told the crew that the fish are well.",
        "\"Why now?\" Roe told the crew to leave.",
        "\"Why now?\" Roe, who left at noon, said nothing."
      })
  void quotedQuestionEndsBeforeWhatIsToldNext(String text) {
    assertThat(split(text)).hasSize(2);
  }

  @Test
  void sentenceBeginsWhereTheSpaceIsMissing() {
    assertThat(split("They saw the fleet.They left it. See port.Gov or the U.S.Navy today."))
        .containsExactly(
            "They saw the fleet.", "They left it.", "See port.", "Gov or the U.S.Navy today.");
    assertThat(split("Write to roe@port.example.org or no.He.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t ", "No full stop", "One.\n\nTwo!  Three?", "\"Yes,\" she said."})
  void piecesCoverTheTextInOrder(String text) {
    int last = 0;
    for (SentenceSplitter.Piece piece : splitter.split(text, 0, text.length())) {
      assertThat(text.substring(last, piece.start())).isBlank();
      assertThat(piece.end()).isGreaterThan(piece.start());
      last = piece.end();
    }
    assertThat(text.substring(last)).isBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mr. ", "a?", "U.S. The ", "1. "})
  void repetitionTakesLinearTime(String unit) {
    String text = unit.repeat(100_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> splitter.split(text, 0, text.length()));
  }

  @Test
  void longWordBeforeManyFullStopsTakesLinearTime() {
    String text = "a".repeat(300_000) + ".".repeat(300_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> splitter.split(text, 0, text.length()));
  }

  private List<String> split(String text) {
    return splitter.split(text, 0, text.length()).stream()
        .map(piece -> text.substring(piece.start(), piece.end()))
        .toList();
  }
}
