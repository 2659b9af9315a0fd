package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.sentence.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncounterWordsTest {

  private static final EncounterWords WORDS = EncounterWords.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DET >meeting/NOUN                   | MEETING
          the/DET >call/NOUN                      | PHONE_CALL
          the/DET phone/NOUN >call/NOUN           | PHONE_CALL
          the/DET video/NOUN >call/NOUN           | VIDEO_CALL
          the/DET >letter/NOUN                    | LETTER
          the/DET >visit/NOUN                     | VISIT
          the/DET >dam/NOUN                       |
          >meeting/NOUN                           | MEETING
          """)
  void longestNounTellsTheKind(String tagged, EncounterKind kind) {
    TaggedSentence marked = TaggedSentence.of(tagged);

    assertThat(WORDS.nounEndingAt(marked.sentence(), marked.at()).orElse(null)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"telephoned, PHONE_CALL", "visited, VISIT", "wrote, LETTER", "opened,"})
  void verbMayTellTheKind(String verb, EncounterKind kind) {
    assertThat(WORDS.verbKind(verb).orElse(null)).isEqualTo(kind);
  }
}
