package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the own side works for, or has no mind to do. */
class PursuitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe of Norway [said] that {Norway is working to mend the dam}.                     | Norway: COMMIT mend the dam
          President Roe of Norway [said] that {Norway is working hard to mend the dam}.                | Norway: COMMIT mend the dam
          President Roe of Norway [said] that {Norway is going to mend the dam}.                       | Norway: COMMIT mend the dam
          President Roe of Norway [said] that {Norway is taking bold steps to mend the dam}.           | Norway: COMMIT mend the dam
          President Roe of Norway [said] that {we are doing all we can to mend the dam}.               | Roe: COMMIT mend the dam
          President Roe of Norway [said] that {we are doing everything in our power to mend the dam}.  | Roe: COMMIT mend the dam
          President Roe of Norway [said] that {Norway is working to mend the dam and open the lock}.   | Norway: COMMIT mend the dam ; Norway: COMMIT open the lock
          President Roe of Norway [said] that {Norway is working on the dam}.                          | ''
          President Roe of Norway [said] that {Norway is going to be late}.                            | ''
          President Roe of Norway [said] that {Chile is working to mend the dam}.                      | ''
          President Roe of Norway [said] that {Norway is not looking to mend the dam}.                 | Norway: OPPOSE mend the dam
          """)
  void whatTheOwnSideWorksForBindsIt(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe of Norway [said] that {Norway has no plans to leave the pact}.                 | Norway: DENY leave the pact
          President Roe of Norway [said] that {Norway has absolutely no intention of leaving}.         | Norway: DENY leaving
          President Roe of Norway [said] that {Norway does not have any interest in a raid}.           | Norway: DENY a raid
          President Roe of Norway [said] that {Norway has no plans for, or interest in, a new dam}.    | Norway: DENY a new dam
          President Roe of Norway [said] that {Norway has no dams to mend}.                            | ''
          President Roe of Norway [said] that {Chile has no plans to leave the pact}.                  | ''
          """)
  void whatItHasNoMindToDoIsDenied(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
