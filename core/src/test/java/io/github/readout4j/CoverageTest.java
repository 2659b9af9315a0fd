package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences the parser says hold a word of communication that it did not read. */
class CoverageTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This bond, as Minister Orvik affirmed.",
        "The raid condemned in Lima was the first.",
        "A summit to praise the crew is planned."
      })
  void sentenceWithAnUnreadWordOfCommunicationIsTold(String text) {
    assertThat(isUnclaimed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Orvik praised the crew.",
        "The Council approved a loan.",
        "The storm is expected to reach the lake.",
        "The ferry sails at noon."
      })
  void readSentencesAndOnesWithoutSuchAWordAreNot(String text) {
    assertThat(isUnclaimed(text)).isFalse();
  }

  private static boolean isUnclaimed(String text) {
    return PARSER.parse(text).diagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.UNCLAIMED_SENTENCE);
  }
}
