package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe [welcomed] {the mayor of the town}.",
        "Roe [welcomed] {Minister Jan Poe to Oslo}.",
        "Roe [welcomed] {the delegation}.",
        "Roe [thanked] {the nurses and the doctors}.",
      })
  void toGreetSomebodyTakesNoSide(String text) {
    assertThat(positions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [welcomed] {the establishment of new ferries}.                       | SUPPORT the establishment of new ferries
          Roe [welcomed] {the rescue mission to the lake}.                         | SUPPORT the rescue mission to the lake
          Roe [welcomed] {new public and private sector projects}.                 | SUPPORT new public and private sector projects
          Roe [welcomed] {the Government of Chile's new plan for divers}.          | SUPPORT the Government of Chile's new plan for divers
          Roe [welcomed] {the Norway-Chile Statement on the Lakes}.                | SUPPORT the Norway-Chile Statement on the Lakes
          Roe [thanked] {all Chile has done to help the divers}.                   | SUPPORT all Chile has done to help the divers
          Roe [thanked] {the mayor for her advice, particularly her work on ports}. | SUPPORT her advice ; SUPPORT her work on ports
          """)
  void toWelcomeOrThankForSomethingDoes(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
