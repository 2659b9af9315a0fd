package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is allowed to nobody, and what is said to be there or nowhere. */
class RefusalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {no crew can be allowed to block the canal}.     | Roe: OPPOSE block the canal
          President Roe [said] that {the crew cannot be allowed to block the canal}. | Roe: OPPOSE block the canal > crew
          President Roe [said] that {no crew was allowed to block the canal}.        | ''
          President Roe [said] that {the crew must be allowed to block the canal}.   | Roe: DEMAND the crew must be allowed to block the canal > crew
          """)
  void whatNobodyMayDoIsOpposed(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {there is no excuse for the raid}.               | Roe: OPPOSE the raid
          President Roe [said] that {there can be no alternative to the truce}.      | Roe: SUPPORT the truce
          President Roe [said] that {there is no dam on the lake}.                   | ''
          President Roe [said] that {there is a growing threat to the port}.         | Roe: CONCERN a growing threat to the port
          President Roe [said] that {there is a new dam on the lake}.                | ''
          """)
  void whatIsThereOrNowhereIsJudged(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
