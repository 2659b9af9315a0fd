package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [discussed] {trade, including the grave threat posed by pirates}.  | CONCERN the grave threat posed by pirates
          Roe [pledged] to {fight the threats posed by pirates}.                 | COMMIT fight the threats posed by pirates ; CONCERN the threats posed by pirates
          Roe [stressed] {his concern about the risks posed by pirates}.         | CONCERN the risks posed by pirates
          Roe [discussed] {urgent steps needed to clear the lake}.               | DEMAND urgent steps needed to clear the lake
          Roe [discussed] {the threats posed by pirates that roam}.              | CONCERN the threats posed by pirates
          Roe [pledged] to {work with Chile in pursuit of a new harbor pact}.    | COMMIT work with Chile ; SUPPORT a new harbor pact
          """)
  void phraseBesideTheMainPointTellsAStanceOfItsOwn(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
