package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose deeds are judged, and which words only tell what another thing is for. */
class JudgmentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [discussed] {trade and steps to end Norway's coercion of the traders}.   | OPPOSE Norway's coercion of the traders > Norway
          Roe [discussed] {steps to end the aggression by Norway}.                     | OPPOSE the aggression by Norway
          Roe [discussed] {steps to end the aggression committed by Norway}.           | OPPOSE the aggression committed by Norway
          Roe [discussed] {steps in case of an attack by Norway}.                      | ''
          Roe [discussed] {trade and steps after Norway's invasion of the reef}.       | ''
          Roe [noted] {the long work of the crew since Norway's aggression}.           | ''
          Roe [noted] {the crew in the face of Norwegian aggression}.                  | ''
          Roe [noted] {the crew that defends the reef against Norwegian aggression}.   | ''
          Roe [noted] {the crew that lived with Norwegian aggression}.                 | OPPOSE Norwegian aggression
          """)
  void deedOfSomebodyIsOpposed(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [said] that {the talks proved to be useful}.                  | SUPPORT the talks
          Roe [said] that {the talks proved to be long}.                    | ''
          Roe [said] that {the talks were not useful}.                      | OPPOSE the talks
          Roe [said] that {the talks were not only brief but useful}.       | SUPPORT the talks
          Roe [said] that {the mine is not only old but a threat}.          | CONCERN the mine
          """)
  void predicateTellsWhatItsSubjectIs(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
