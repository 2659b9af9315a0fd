package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stances of phrases, with who holds them and whom they are directed at. */
class PhraseStanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [voiced] {support for the truce and concern about the famine}.         | SUPPORT the truce ; CONCERN the famine
          Roe [voiced] {his support for the truce and his concern about the famine}. | SUPPORT the truce ; CONCERN the famine
          Roe [voiced] {thanks for her patience, help and trust in the court}.       | SUPPORT her patience, help and trust in the court
          Roe [discussed] {the importance of trade and the need for calm}.           | SUPPORT trade ; DEMAND calm
          Roe [discussed] {support for the truce}.                                   | SUPPORT the truce
          Roe [discussed] {the port, support for the truce and the fair}.            | ''
          Roe [discussed] {the port of Lima, including support for the truce}.       | SUPPORT the truce
          Roe [welcomed] {the port of Lima, including support for the truce}.        | SUPPORT the port of Lima
          Roe [discussed] {the port that needs support for the truce}.               | ''
          Roe [discussed] {the port with support for the truce}.                     | ''
          Roe [discussed] {the port with Chile's support for the truce}.             | Chile: SUPPORT the truce
          Roe [discussed] {the port with a shared commitment to open the dam}.       | COMMIT open the dam
          Roe [discussed] {the port in support of Chile's plan to open the dam}.     | SUPPORT Chile's plan to open the dam > Chile
          Roe [discussed] {the port, as well as her readiness to open the dam}.      | COMMIT open the dam
          Roe [stressed] {the importance of calm ports, support for trade and fairs}. | SUPPORT calm ports, support for trade and fairs
          Roe [stressed] {the importance of the port, the chance of rain, and the need for calm}. | SUPPORT the port ; SUPPORT the chance of rain ; DEMAND calm
          Roe [stressed] {the importance of the Lake Guild, a friend of trade, and the need for calm}. | SUPPORT the Lake Guild, a friend of trade ; DEMAND calm
          Roe [stressed] {the need to bring calm to the dams and to end the raids}.  | DEMAND bring calm to the dams ; DEMAND end the raids
          Roe [welcomed] {the importance of trade}.                                  | SUPPORT trade
          Roe [welcomed] {the port and the importance of trade}.                     | SUPPORT the port and the importance of trade
          Roe [praised] {Norway's commitment to peace}.                              | SUPPORT Norway's commitment to peace > Norway
          Roe [praised] {the commitment of Norway to peace}.                         | SUPPORT the commitment of Norway to peace
          Roe [stressed] {the importance the ministers place on trade}.              | ministers: SUPPORT trade
          Roe [stressed] {the importance Norway and Chile attached to trade}.        | Norway + Chile: SUPPORT trade
          Roe [stressed] {President Roe and Minister Poe's support for the fund}.    | Roe + Poe: SUPPORT the fund
          Roe [stressed] {Chile's support for the fund}.                             | Chile: SUPPORT the fund
          Roe [stressed] {the commitment and resolve to open the dam}.               | COMMIT open the dam
          Roe [stressed] {the intent of the United States to open the dam}.          | United States: COMMIT open the dam
          Roe [stressed] {her intent to fully open the dam}.                         | COMMIT fully open the dam
          Roe [stressed] {her commitment to opening the dam}.                        | COMMIT opening the dam
          Roe [stressed] {her commitment to open the dam}.                           | COMMIT open the dam
          Roe [stressed] {her commitment to the two dams}.                           | COMMIT the two dams
          Roe [stressed] {her commitment to Norway}.                                 | COMMIT Norway
          Roe [stressed] {work on support for the truce}.                            | SUPPORT work on support for the truce
          """)
  void nounOfAttitudeLeadsToItsTarget(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [denied] {the claim that the dam leaks}. | DENY the dam leaks
          Roe [denied] {the claim}.                    | DENY the claim
          Roe [denied] that {the dam leaks}.           | DENY the dam leaks
          Roe [hoped] that {Chile opens the dam}.      | DEMAND Chile opens the dam
          Roe [hoped] for {the dam}.                   | SUPPORT the dam
          Roe [hoped] to {open the dam}.               | SUPPORT open the dam
          Roe [hoped] that {the dam will open}.        | SUPPORT the dam will open
          Roe [thanked] Minister Poe for {the dam}.    | SUPPORT the dam > Poe
          Roe [thanked] {Norway for the dam}.          | SUPPORT the dam
          Roe [thanked] {Norway}.                      | ''
          Roe [thanked] {Norway's crew for the dam}.   | SUPPORT Norway's crew for the dam
          Roe [welcomed] {Norway joining the pact}.    | SUPPORT Norway joining the pact
          Roe [welcomed] {Norway's help}.              | SUPPORT Norway's help > Norway
          """)
  void deniedIsTheClaimAndHopedForIsADeedOfOthers(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [discussed] {the brutal raid on the port}.                    | OPPOSE the brutal raid on the port
          Roe [discussed] {the port after the brutal raid}.                 | OPPOSE the brutal raid
          Roe [discussed] {Chile's unlawful raids on the port}.             | OPPOSE Chile's unlawful raids on the port > Chile
          Roe [discussed] {the vital dam}.                                  | ''
          Roe [discussed] {the range of brutal raids}.                      | OPPOSE brutal raids
          Roe [said] that {the crew opened the port after the brutal raid}. | OPPOSE the brutal raid
          Roe [said] that {the crew came in support of the truce}.          | SUPPORT the truce
          """)
  void loadedWordsAndAsidesTakeASide(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [said] that {Norway will hold the militia accountable}. | ACCUSE the militia > militia
          Roe [said] that {the court holds the militia to account}.   | ACCUSE the militia > militia
          Roe [said] that {the court holds the militia}.              | ''
          Roe [accused] Norway of {hiding the catch}.                 | ACCUSE Norway > Norway
          Roe [accused] the militia of {looting the port}.            | ACCUSE the militia > militia
          Roe [alleged] {the militia looting the port}.               | ACCUSE the militia > militia
          """)
  void accusedIsTheOneWhoDidIt(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [said] that {the friendly visit to the port of Lima holds}. | SUPPORT the friendly visit to the port of Lima
          Roe [said] that {the talks in a friendly spirit hold}.          | ''
          Roe [said] that {the Special Partnership holds}.                | ''
          Roe [noted] that {the good work of the crew holds}.             | SUPPORT the good work of the crew
          """)
  void thingPraisedByTheWayIsSupported(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [urged] Minister Poe to {open the dam and close the port}.        | DEMAND open the dam and close the port > Poe
          Roe [urged] Norway to {open the dam}.                                 | DEMAND open the dam > Norway
          Roe [called] on Norway to {open the dam}.                             | DEMAND open the dam > Norway
          President Roe [praised] {Norway's crew}.                              | Roe: SUPPORT Norway's crew
          President Roe of Norway [praised] {Norway's crew}.                    | Roe: SUPPORT Norway's crew
          President Roe of Norway [praised] {Chile's crew}.                     | Roe: SUPPORT Chile's crew
          President Roe [praised] {the Premier's visit and her wish for peace}. | Roe: SUPPORT the Premier's visit > Premier ; Roe: SUPPORT her wish for peace
          """)
  void stanceIsTowardTheOneAskedOrTheOwner(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [stressed] {his support for the fund}.                    | Roe: SUPPORT the fund
          President Roe and Minister Poe [stressed] {their support for the fund}. | Roe + Poe: SUPPORT the fund
          President Roe [stressed] {our support for the fund}.                    | Roe: SUPPORT the fund
          President Roe [stressed] {her government's support for the fund}.       | Roe: SUPPORT the fund
          President Roe [stressed] {the government's support for the fund}.       | government: SUPPORT the fund
          """)
  void pronounOfTheSpeakerLeavesTheStanceWithThem(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe did not [urge] {calm}.                        | Roe: OPPOSE calm
          President Roe did not [praise] {the crew}.                  | Roe: OPPOSE the crew
          President Roe did not [say] that {the claims are baseless}. | ''
          President Roe [denied] that {Norway supports the raid}.     | Roe: DENY Norway supports the raid
          """)
  void negationTurnsTheStance(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
