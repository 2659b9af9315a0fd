package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an opinion says tells more than that somebody has it. */
class OpinionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe of Norway [stressed] {her belief that the crew should dredge the canal}.   | Roe: DEMAND dredge the canal > crew
          President Roe of Norway [affirmed] {Norway's view that the dam is vital}.                 | Norway: SUPPORT the dam
          President Roe of Norway [stressed] {her view that this hour demands patience}.            | Roe: DEMAND patience
          President Roe of Norway [stressed] {her view that the guilds demand patience}.            | Roe: SUPPORT her view that the guilds demand patience
          President Roe of Norway [stressed] {support for the fair and her view that the dam is vital}. | Roe: SUPPORT the fair ; Roe: SUPPORT the dam
          President Roe of Norway [stressed] {the work on the view that the dam is vital}.          | Roe: SUPPORT the work on the view that the dam is vital
          """)
  void clauseOfAnOpinionIsRead(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [voiced] {confidence that the pact will hold}.           | Roe: SUPPORT the pact
          President Roe [voiced] {confidence that the levy will harm the port}.  | Roe: OPPOSE the levy
          President Roe [voiced] {the opinion that the pact will hold}.          | ''
          """)
  void confidenceIsInWhatTheClauseIsAbout(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
