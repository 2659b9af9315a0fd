package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words a stance is about: parts told apart, additions left out. */
class TargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [praised] {the aid in Lima and in Oslo}.                                     | SUPPORT the aid in Lima and in Oslo
          Roe [called] for {the aid and for the visit}.                                    | DEMAND the aid ; DEMAND the visit
          Roe [warned] against {the dam and against the flood}.                            | OPPOSE the dam ; OPPOSE the flood
          Roe [praised] {the fair, in addition to trade with the guilds}.                  | SUPPORT the fair
          Roe [praised] {the fair in addition to the trade with the guilds}.               | SUPPORT the fair ; SUPPORT the trade with the guilds
          Roe [praised] {the fair as well as the trade}.                                   | SUPPORT the fair
          Roe [praised] {the fair, particularly the trade with the guilds}.                | SUPPORT the fair ; SUPPORT the trade with the guilds
          Roe [praised] {the fair, including the choir and the trade with the guilds}.     | SUPPORT the fair
          Roe [praised] {clearing the lake and opening ports}.                             | SUPPORT clearing the lake ; SUPPORT opening ports
          Roe [praised] {clearing and opening ports}.                                      | SUPPORT clearing and opening ports
          Roe [praised] {clearing the lake, and opening ports, and mending dams}.          | SUPPORT clearing the lake ; SUPPORT opening ports ; SUPPORT mending dams
          Roe [pledged] to {clear the lake and mend a dam}.                                | COMMIT clear the lake ; COMMIT mend a dam
          Roe [pledged] to {help clear and mend the dam}.                                  | COMMIT help clear and mend the dam
          Roe [praised] {the Guild of Masons and Carpenters}.                              | SUPPORT the Guild of Masons and Carpenters
          Roe [praised] {Norway's help and Chile's patience}.                              | SUPPORT Norway's help > Norway ; SUPPORT Chile's patience > Chile
          Roe [praised] {her patience and his work}.                                       | SUPPORT her patience ; SUPPORT his work
          Roe [praised] {the patience of the crew and his work}.                           | SUPPORT the patience of the crew ; SUPPORT his work
          Roe [praised] {trade and their patience}.                                        | SUPPORT trade ; SUPPORT their patience
          Roe [praised] {the port of Lima and tensions over the reef}.                     | SUPPORT the port of Lima ; SUPPORT tensions over the reef
          Roe [praised] {the work in the Gulf of Roe and calm in the valley of kings}.     | SUPPORT the work in the Gulf of Roe and calm in the valley of kings
          Roe [praised] {the port and the dam}.                                            | SUPPORT the port and the dam
          Roe [praised] {the port, and the dam}.                                           | SUPPORT the port ; SUPPORT the dam
          Roe [praised] {the port and the Lake Accord}.                                    | SUPPORT the port ; SUPPORT the Lake Accord
          Roe [praised] {the port of the north and the dam of the south}.                  | SUPPORT the port of the north ; SUPPORT the dam of the south
          Roe [praised] {both the port of the north and the dam of the south}.             | SUPPORT both the port of the north and the dam of the south
          Roe [praised] {the help between the port of the north and the dam of the south}. | SUPPORT the help between the port of the north and the dam of the south
          Roe [praised] {trade with the islands and the new fair of the guilds}.           | SUPPORT trade with the islands ; SUPPORT the new fair of the guilds
          Roe [stressed] {the need for both sides to lift the ban and to open the port}.   | DEMAND both sides to lift the ban ; DEMAND open the port
          Roe [voiced] {thanks to the crew for their help and for their patience}.         | SUPPORT their help ; SUPPORT their patience
          Roe [voiced] {concern that if the dam breaks, the towns could flood}.            | CONCERN the towns could flood
          Roe [stressed] {that she attaches great importance to the fair}.                 | SUPPORT the fair
          Roe [stressed] {the need for early, balanced and fair answers}.                  | DEMAND early, balanced and fair answers
          Roe [pledged] to {explore what steps the guilds can take}.                       | COMMIT explore what steps the guilds can take
          Roe [thanked] them for {speaking out on behalf of the crews}.                    | SUPPORT speaking out
          Roe [praised] {the plan for a stronger, more open port}.                         | SUPPORT the plan for a stronger, more open port
          Roe [pledged] to {weigh, however, the cost}.                                     | COMMIT weigh, however, the cost
          Roe [praised] {a new port and a new dam}.                                        | SUPPORT a new port and a new dam
          """)
  void coordinatedPartsWithSomethingOfTheirOwnAreToldApart(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [welcomed] {the truce, which holds}.                           | SUPPORT the truce
          Roe [welcomed] {the truce, signed in Lima}.                        | SUPPORT the truce
          Roe [welcomed] {the truce, ending the raids}.                      | SUPPORT the truce
          Roe [welcomed] {the truce, but not the dam}.                       | SUPPORT the truce
          Roe [welcomed] {the truce, especially in the valley}.              | SUPPORT the truce
          Roe [welcomed] {the truce such as it is}.                          | SUPPORT the truce
          Roe [welcomed] {the truce as the parties meet}.                    | SUPPORT the truce
          Roe [welcomed] {the truce as they now meet}.                       | SUPPORT the truce
          Roe [welcomed] {the truce as the base of trade}.                   | SUPPORT the truce as the base of trade
          Roe [welcomed] {the truce in the valley as the base of trade}.     | SUPPORT the truce in the valley
          Roe [welcomed] {the truce — at last}.                              | SUPPORT the truce
          Roe [welcomed] {the truce: a step}.                                | SUPPORT the truce
          Roe [welcomed] {the truce today}.                                  | SUPPORT the truce
          Roe [welcomed] {the truce again}.                                  | SUPPORT the truce
          Roe [welcomed] {a very, very good year}.                           | SUPPORT a very, very good year
          Roe [welcomed] {calming the port by opening talks}.                | SUPPORT calming the port
          Roe [welcomed] {the calm of the port by opening talks}.            | SUPPORT the calm of the port by opening talks
          Roe [pledged] to {calm the port through opening talks}.            | COMMIT calm the port
          Roe [welcomed] {the advice on how the locks work}.                 | SUPPORT the advice
          Roe [welcomed] {the advice for the crew, and the talks}.           | SUPPORT the advice for the crew ; SUPPORT the talks
          Roe [condemned] {the regime over its brutal raids}.                | OPPOSE the regime ; OPPOSE its brutal raids
          Roe [welcomed] {the long and very old rules that the port made}.   | SUPPORT the long and very old rules that the port made
          Roe [welcomed] {rules that the port made}.                         | SUPPORT rules that the port made
          Roe [welcomed] {the rules that would help the port}.               | SUPPORT the rules
          Roe [welcomed] {rules that would help the port}.                   | SUPPORT rules that would help the port
          Roe [welcomed] {the rules adopted in Lima}.                        | SUPPORT the rules adopted in Lima
          Roe [welcomed] {the new rules in support of the truce}.            | SUPPORT the new rules ; SUPPORT the truce
          Roe [pledged] to {help the crew in support of the truce}.          | COMMIT help the crew ; SUPPORT the truce
          Roe [welcomed] {the work to dredge the canal in order to open it}. | SUPPORT the work to dredge the canal
          Roe [pledged] to {dredge the canal in order to open it}.           | COMMIT dredge the canal
          Roe [pledged] to {meet in order to open it}.                       | COMMIT meet in order to open it
          Roe [pledged] to {dredge the canal after the fair}.                | COMMIT dredge the canal
          Roe [pledged] to {dredge the canal if the fair is held}.           | COMMIT dredge the canal if the fair is held
          Roe [pledged] to {also dredge the canal}.                          | COMMIT dredge the canal
          Roe [welcomed] {"the truce"}.                                      | SUPPORT "the truce"
          """)
  void targetEndsWhereWordsOnlyAddToIt(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [welcomed] {the Plan for a Cleaner, More Open Harbor}.                    | SUPPORT the Plan for a Cleaner, More Open Harbor
          Roe [said] that {they are close friends of the port}.                         | SUPPORT they are close friends of the port
          Roe [stressed] {the value of meeting divers where they are}.                  | SUPPORT meeting divers
          Roe [welcomed] {the strong bond of the two ports which}.                      | SUPPORT the strong bond of the two ports
          Roe [reaffirmed] {his interest in peace in the bay and that Norway trades}.   | SUPPORT peace in the bay
          Roe [stressed] {the need to say that ferries sail and that boats sink}.       | DEMAND say that ferries sail and that boats sink
          Roe [reaffirmed] {his commitment to cleaning, mending and guarding the port}. | COMMIT cleaning, mending and guarding the port
          Roe [praised] {the choir, as well as his work to mend the dam}.               | SUPPORT the choir ; SUPPORT his work to mend the dam
          Roe [stressed] {the need to fight crime, including theft; fraud; and arson}.  | DEMAND fight crime
          Roe [praised] {the crews who sail and whose help is free}.                    | SUPPORT the crews who sail
          """)
  void namesStayWholeAndFurtherClausesAreLeftOut(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
