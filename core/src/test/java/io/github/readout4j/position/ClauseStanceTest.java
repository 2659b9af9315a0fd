package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stances of clauses: promises, demands, attitudes, judgments, consequences. */
class ClauseStanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe of Norway [said] that {Norway will dredge the canal and mend the dam}. | Norway: COMMIT dredge the canal ; Norway: COMMIT mend the dam
          President Roe of Norway [said] that {Norway will not dredge the canal}.              | Norway: OPPOSE dredge the canal
          President Roe of Norway [said] that {Norway continues to dredge the canal}.          | Norway: COMMIT dredge the canal
          President Roe of Norway [said] that {Norway is continuing to dredge the canal}.      | Norway: COMMIT dredge the canal
          President Roe of Norway [discussed] {how Norway can continue to dredge the canal}.   | ''
          President Roe of Norway [said] that {Norway together with Chile will send pumps}.    | Norway: COMMIT send pumps
          President Roe and Minister Poe [discussed] {how they will be needed}.                | ''
          President Roe of Norway [said] that {every effort will be made to mend the dam}.     | Roe: COMMIT mend the dam
          President Roe of Norway [said] that {every effort must be made to mend the dam}.     | Roe: DEMAND mend the dam
          President Roe of Norway [said] that {efforts were made to mend the dam}.             | ''
          President Roe of Norway [said] that {Norway continues its work}.                     | ''
          President Roe of Norway [said] that {Norway will remain in touch}.                   | Norway: COMMIT remain in touch
          President Roe of Norway [said] that {Norway would urge Chile to stay}.               | Norway: DEMAND Chile to stay
          President Roe of Norway [said] that {Norway would support a new canal}.              | Norway: SUPPORT a new canal
          President Roe of Norway [said] that {Norway would dredge the canal}.                 | Norway: COMMIT dredge the canal
          President Roe of Norway [said] that {Chile will dredge the canal}.                   | ''
          """)
  void promiseBindsWhoMakesIt(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {the crew must dredge the canal}.           | Roe: DEMAND dredge the canal > crew
          President Roe [said] that {the crew must not dredge the canal}.       | Roe: OPPOSE dredge the canal > crew
          President Roe [said] that {the crew should dredge the canal}.         | Roe: DEMAND dredge the canal > crew
          President Roe [said] that {no crew should dredge the canal}.          | Roe: OPPOSE dredge the canal
          President Roe [said] that {the crew ought to dredge the canal}.       | Roe: DEMAND dredge the canal > crew
          President Roe [said] that {the crew needs to dredge the canal}.       | Roe: DEMAND dredge the canal > crew
          President Roe [said] that {the crew has to dredge the canal}.         | Roe: DEMAND dredge the canal > crew
          President Roe [said] that {the crew has dredged the canal}.           | ''
          President Roe [said] that {the crew needs a dam}.                     | Roe: DEMAND a dam
          President Roe [said] that {the crew does not need a dam}.             | ''
          President Roe [said] that {the crew must leave and should stay away}. | Roe: DEMAND the crew must leave > crew ; Roe: DEMAND stay away > crew
          President Roe [said] that {the crew must leave and Chile must stay}.  | Roe: DEMAND the crew must leave > crew ; Roe: DEMAND Chile must stay > Chile
          """)
  void whatMustBeIsADemand(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe of Norway [said] that {Norway is ready to help}.               | Norway: COMMIT help
          President Roe of Norway [said] that {Norway is fully ready to help}.         | Norway: COMMIT help
          President Roe of Norway [said] that {Norway is not ready to help}.           | Norway: OPPOSE help
          President Roe of Norway [said] that {Norway is not afraid of the dam}.       | ''
          President Roe of Norway [said] that {Norway isn't interested in a new dam}.  | Norway: OPPOSE a new dam
          President Roe of Norway [said] that {the dam is dedicated to the crew}.      | ''
          President Roe of Norway [said] that {Norway is ready}.                       | ''
          President Roe of Norway [said] that {Norway is looking forward to the fair}. | Norway: SUPPORT the fair
          President Roe of Norway [said] that {Norway supports the dam}.               | Norway: SUPPORT the dam
          President Roe of Norway [said] that {Norway does not support the dam}.       | Norway: OPPOSE the dam
          President Roe of Norway [said] that {Norway supports opening the dam}.       | Norway: SUPPORT opening the dam
          President Roe of Norway [said] that {Norway calls for calm}.                 | Norway: DEMAND calm
          President Roe of Norway [said] that {Norway calls the dam old}.              | ''
          President Roe of Norway [said] that {Norway wants to open the dam}.          | Norway: SUPPORT open the dam
          President Roe of Norway [said] that {Norway would like to open the dam}.     | Norway: SUPPORT open the dam
          President Roe of Norway [said] that {Norway would like to see a truce}.      | Norway: DEMAND see a truce
          President Roe of Norway [said] that {Norway would like Chile to sail}.       | Norway: DEMAND Chile to sail
          President Roe of Norway [said] that {Norway condemned the raid}.             | Norway: OPPOSE the raid
          President Roe of Norway [said] that {Norway was condemned for the raid}.     | ''
          President Roe of Norway [said] that {Chile supports the dam}.                | ''
          President Roe of Norway [said] that {the government supports the dam}.       | government: SUPPORT the dam
          President Roe of Norway [said] that {her government supports the dam}.       | Roe: SUPPORT the dam
          President Roe of Norway [said] that {she supports the dam}.                  | Roe: SUPPORT the dam
          Norway [said] that {she supports the dam}.                                   | ''
          President Roe and Minister Poe [said] that {they support the dam}.           | Roe + Poe: SUPPORT the dam
          President Roe [said] that {they support the dam}.                            | ''
          President Roe [said] that {I support the dam}.                               | Roe: SUPPORT the dam
          President Roe [said] that {our teams support the dam}.                       | Roe: SUPPORT the dam
          The ministers [said] that {they support the dam}.                            | ministers: SUPPORT the dam
          """)
  void adjectiveAndVerbTellTheAttitudeOfWhoSpeaks(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {we think it is time to mend the dam}.     | Roe: DEMAND mend the dam
          President Roe [said] that {we know that the dam is vital}.           | Roe: SUPPORT the dam
          President Roe [said] that {we do not think the dam is vital}.        | ''
          President Roe of Norway [said] that {Chile thinks the dam is vital}. | ''
          """)
  void opinionOfTheOwnSideTellsWhatItHolds(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {accusations about the dam are baseless}. | Roe: DENY the dam
          President Roe [said] that {the claims were not baseless}.           | Roe: DENY the claims were not baseless
          President Roe [said] that {the dam is vital}.                       | Roe: SUPPORT the dam
          President Roe [said] that {the dam has become vital}.               | Roe: SUPPORT the dam
          President Roe [said] that {the bond is enduring}.                   | Roe: SUPPORT the bond
          President Roe [said] that {the news is alarming the growers}.       | ''
          President Roe [said] that {the dam is no help}.                     | ''
          President Roe [said] that {the dam is not important}.               | Roe: OPPOSE the dam
          President Roe [said] that {it is vital to dredge the canal}.        | Roe: DEMAND dredge the canal
          President Roe [said] that {it is vital that the canal be dredged}.  | Roe: DEMAND the canal be dredged
          President Roe [said] that {it is unacceptable to close the canal}.  | Roe: OPPOSE close the canal
          President Roe [said] that {the dam is a key step for the port}.     | Roe: SUPPORT the dam
          President Roe [said] that {the dam is against the law}.             | Roe: OPPOSE the dam
          President Roe [said] that {the dam is good and dangerous}.          | Roe: CONCERN the dam
          President Roe [said] that {the dam is old, vital and long}.         | Roe: SUPPORT the dam
          President Roe [said] that {Norway is an important partner}.         | Roe: SUPPORT Norway is an important partner
          """)
  void predicateJudgesItsSubject(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {the dam will cause famine}.                  | Roe: OPPOSE the dam ; Roe: CONCERN famine
          President Roe [said] that {the dam leads to the port}.                  | ''
          President Roe [said] that {the dam had a positive effect}.              | Roe: SUPPORT the dam
          President Roe [said] that {the dam had an effect}.                      | ''
          President Roe [said] that {the dam plays an important part in trade}.   | Roe: SUPPORT the dam
          President Roe [said] that {the dam causes concern on the Chilean side}. | Chile: CONCERN the dam
          President Roe [said] that {the dam undermines trust in the port}.       | Roe: OPPOSE the dam
          President Roe [said] that {she undermines trust}.                       | ''
          President Roe [said] that {the dam harms the port}.                     | Roe: OPPOSE the dam
          President Roe [said] that {the dam helps the port}.                     | Roe: SUPPORT the dam
          """)
  void whatAThingDoesSpeaksForOrAgainstIt(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {there was a need for calm}.                 | Roe: DEMAND calm
          President Roe [said] that {the visit shows our commitment to peace}.   | Roe: COMMIT peace
          President Roe [stressed] that {Norway will train the pilots}.          | Norway: COMMIT train the pilots
          President Roe [stressed] that {Norway does not train the pilots}.      | ''
          President Roe [stressed] that {Norway may train the pilots}.           | ''
          President Roe and Minister Poe [agreed] that {the dam holds}.          | Roe + Poe: SUPPORT the dam holds
          President Roe and Minister Poe [agreed] on {the importance of trade}.  | Roe + Poe: SUPPORT trade
          President Roe and Minister Poe [agreed] on {the dam}.                  | Roe + Poe: COMMIT the dam
          President Roe and Minister Poe [agreed] to {open the dam}.             | Roe + Poe: COMMIT open the dam
          President Roe and Minister Poe [agreed] on {the need to open the dam}. | Roe + Poe: DEMAND open the dam
          """)
  void whatIsStressedOrAgreedIsEndorsed(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
