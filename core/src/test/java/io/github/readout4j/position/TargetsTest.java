package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe [advocates] {who fish on the lake}.",
        "Roe [announced] {which}.",
        "Roe [welcomed] {after the ferry sank}.",
        "Roe [welcomed] {as the boats left}.",
        "Roe [urged] {given the late hour}.",
        "Roe [asked] {how he can help the guilds}.",
        "Roe [asked] {what he can do for the guilds}.",
        "Roe [asked] {whether the ferry sails}.",
        "Roe [asked] {if the ferry sails}.",
      })
  void whatBeginsInTheMiddleOfAPhraseOrAsksIsNoTarget(String text) {
    assertThat(positions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [welcomed] {what the divers have done}.                          | SUPPORT what the divers have done
          Roe [stressed] {recommendations for how the guilds can help}.        | DEMAND the guilds can help
          Roe [stressed] that {next year's vote is vital}.                     | SUPPORT next year's vote
          Roe [stressed] {his support for including the guilds in the talks}.  | SUPPORT including the guilds in the talks
          """)
  void whatNamesAThingIs(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
