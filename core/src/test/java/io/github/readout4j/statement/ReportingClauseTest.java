package io.github.readout4j.statement;

import static io.github.readout4j.statement.ToldStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clauses and nouns of a sentence report something, and who speaks in them. */
class ReportingClauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe issued a statement condemning the raid.              | Roe CONDEMN condemning (the raid)
          President Roe issued a statement on the raid.                      | Roe SAY issued (a statement on the raid)
          President Roe condemned the raid before urging calm.               | Roe CONDEMN condemned (the raid) ; Roe URGE urging (calm)
          President Roe told a crowded news conference that the dam holds.   | Roe SAY told (the dam holds)
          President Roe warned the island not to block the dam.              | Roe WARN warned (not to block the dam)
          President Roe said in a talk with a port and other towns that the dam holds. | Roe SAY said (the dam holds)
          Concern was voiced about the dam.                                  | - CONCERN voiced (Concern ... about the dam)
          The following statement was released by President Roe.             | ''
          Special attention was given to mending the dam.                    | - DISCUSS given (mending the dam)
          President Roe is in favor of the dam.                              | Roe SUPPORT favor (the dam)
          """)
  void predicateIsFoundAcrossWhatStandsBetween(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The leaders reviewed current issues of trade, including the dam.   | leaders DISCUSS reviewed (current issues of trade, including the dam)
          The ministers underscore the need to act, and call on Minister Poe to open the dam. | ministers EMPHASIZE underscore (the need to act) ; ministers to Poe URGE call (open the dam)
          The ministers welcome the dam and advocate for calm.               | ministers WELCOME welcome (the dam) ; ministers URGE advocate (calm)
          President Roe said that Norway and Peru advocate for calm.         | Roe SAY said (Norway and Peru advocate for calm) ; Norway + Peru URGE advocate (calm) in s1
          President Roe, during a rally in the port of Lima, Peru, said the dam holds. | Roe SAY said (the dam holds)
          President Roe, whose plan was paid for because it was late, said the dam holds. | Roe SAY said (the dam holds)
          President Roe, 35, the daughter of a king, said the dam holds.     | Roe SAY said (the dam holds)
          Minister Poe - who leads the council - has praised the dam.        | Poe WELCOME praised (the dam)
          "We built the dam," Jane Roe, a spokesman for Ivo Lund, told the crew. | Jane Roe DIRECT SAY told (We built the dam)
          """)
  void verbHasItsSubjectBeforeIt(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe expressed strong support for the dam.                          | Roe SUPPORT expressed (strong support for the dam)
          President Roe expressed to Minister Poe her support for the dam.             | Roe to Poe SUPPORT expressed (her support for the dam)
          President Roe expressed her deep, lasting and sincere gratitude for the dam. | Roe THANK expressed (her deep, lasting and sincere gratitude for the dam)
          President Roe expressed appreciation for the dam.                            | Roe WELCOME expressed (appreciation for the dam)
          President Roe expressed appreciation to the crew for the dam.                | Roe to crew THANK expressed (appreciation to the crew for the dam)
          President Roe conveyed to him the thanks of the crew.                        | Roe THANK conveyed (the thanks of the crew)
          President Roe did not express support for the dam.                           | Roe not SUPPORT express (support for the dam)
          Neither President Roe nor Minister Poe mentioned the dam.                    | Roe + Poe not SAY mentioned (the dam)
          President Roe raised the question of the dam.                                | Roe DISCUSS raised (the question of the dam)
          President Roe issued a call for calm.                                        | Roe URGE issued (a call for calm)
          President Roe issued a call to open the dam.                                 | Roe URGE issued (a call to open the dam)
          President Roe made a phone call to Minister Poe.                             | ''
          President Roe voiced hope that the dam holds.                                | Roe HOPE voiced (hope that the dam holds)
          President Roe raised concerns about the dam.                                 | Roe CONCERN raised (concerns about the dam)
          President Roe met Minister Poe, raising concerns about the dam.              | Roe CONCERN raising (concerns about the dam)
          The flood broke the dam, raising fears of hunger.                            | ''
          President Roe held talks on the dam.                                         | Roe DISCUSS held (the dam)
          President Roe held talks with Minister Poe about the dam.                    | Roe + Poe DISCUSS held (the dam)
          President Roe held talks in Lima regarding the dam.                          | Roe DISCUSS held (the dam)
          President Roe held talks with Minister Poe on Friday.                        | ''
          President Roe held talks on the margins of the fair.                         | ''
          President Roe had a long discussion over the dam.                            | Roe DISCUSS had (the dam)
          President Roe reiterated his call for calm.                                  | Roe URGE reiterated (his call for calm)
          President Roe reiterated his call on Minister Poe to open the dam.           | Roe URGE reiterated (his call on Minister Poe to open the dam)
          President Roe reiterated his support for the dam.                            | Roe AFFIRM reiterated (his support for the dam)
          President Roe made the claim that the dam holds.                             | Roe SAY made (the claim that the dam holds)
          President Roe made the pledge when she met the crew.                         | ''
          President Roe made the remarks.                                              | ''
          """)
  void nounTellsTheActOfAnEmptyVerb(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe was proud of the dam.                     | Roe WELCOME proud (the dam)
          President Roe is worried about the dam.                 | Roe CONCERN worried (the dam)
          President Roe was happy to see the dam.                 | Roe WELCOME happy (see the dam)
          President Roe was happy to note that the dam holds.     | Roe SAY note (the dam holds)
          It is important that the dam holds.                     | ''
          President Roe wants to discuss the dam.                 | Roe HOPE wants (discuss the dam)
          President Roe would like to thank the crew.             | Roe to crew THANK thank (the crew)
          President Roe wished to thank Minister Poe for the dam. | Roe to Poe THANK thank (the dam)
          """)
  void attitudeIsDeclared(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe went on to stress the need for calm.                                         | Roe EMPHASIZE stress (the need for calm)
          President Roe took the opportunity to thank the crew for the dam.                          | Roe to crew THANK thank (the dam)
          President Roe had the chance to thank Minister Poe for the dam.                            | Roe to Poe THANK thank (the dam)
          President Roe telephoned Minister Poe to thank him for the dam and to stress the need for calm. | Roe to Poe THANK thank (the dam) ; Roe EMPHASIZE stress (the need for calm)
          President Roe met with Minister Poe to thank him for the dam and discuss the flood.        | Roe to Poe THANK thank (the dam) ; Roe + Poe DISCUSS discuss (the flood)
          President Roe built a road to discuss the dam.                                             | ''
          President Roe came to stress the need for calm.                                            | ''
          To stress the need for calm, President Roe opened the dam.                                 | ''
          Please stress the need for calm.                                                           | ''
          Stressing the need for calm is old.                                                        | ''
          """)
  void infinitiveIsTheActWhereItsVerbOnlyLeadsToIt(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe began by thanking the crew for the dam.          | Roe to crew THANK thanking (the dam)
          President Roe joined Minister Poe in welcoming the dam.        | Roe WELCOME welcoming (the dam)
          President Roe closed the fair by stressing that the dam holds. | Roe EMPHASIZE stressing (the dam holds)
          President Roe closed the fair by discussing the dam.           | ''
          """)
  void gerundIsTheActAfterByAndIn(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe praised the crew, stressing the need for calm.                               | Roe WELCOME praised (the crew) ; Roe EMPHASIZE stressing (the need for calm)
          President Roe praised the crew while stressing the need for calm.                          | Roe WELCOME praised (the crew) ; Roe EMPHASIZE stressing (the need for calm)
          Stressing the need for calm, President Roe praised the crew.                               | Roe EMPHASIZE Stressing (the need for calm) ; Roe WELCOME praised (the crew)
          Having stressed the need for calm, President Roe praised the crew.                         | Roe EMPHASIZE stressed (the need for calm) ; Roe WELCOME praised (the crew)
          President Roe praised the crew, stressed the need for calm, and thanked Minister Poe for the dam. | Roe WELCOME praised (the crew) ; Roe EMPHASIZE stressed (the need for calm) ; Roe to Poe THANK thanked (the dam)
          President Roe said that the dam holds, adding that the flood is over.                      | Roe SAY said (the dam holds) ; Roe SAY adding (the flood is over)
          President Roe said that the dam holds and noted that the flood is over.                    | Roe SAY said (the dam holds) ; Roe SAY noted (the flood is over)
          President Roe praised opening the dam and stressed the need for calm.                      | Roe WELCOME praised (opening the dam) ; Roe EMPHASIZE stressed (the need for calm)
          President Roe praised efforts to open the dam and thanked the crew for it.                 | Roe WELCOME praised (efforts to open the dam) ; Roe to crew THANK thanked (it)
          President Roe telephoned Minister Poe to thank the crew, which opened the dam, and stressed the need for calm. | Roe to crew THANK thank (the crew, which opened the dam) ; Roe EMPHASIZE stressed (the need for calm)
          """)
  void severalVerbsShareTheirSubject(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe praised the crew, and Minister Poe stressed the need for calm.          | Roe WELCOME praised (the crew) ; Poe EMPHASIZE stressed (the need for calm)
          President Roe praised the crew, while Minister Poe stressed the need for calm.        | Roe WELCOME praised (the crew) ; Poe EMPHASIZE stressed (the need for calm)
          President Roe stressed the need for calm; Minister Poe praised the crew.              | Roe EMPHASIZE stressed (the need for calm) ; Poe WELCOME praised (the crew)
          President Roe stressed that the dam holds, and Minister Poe praised the crew.         | Roe EMPHASIZE stressed (the dam holds) ; Poe WELCOME praised (the crew)
          President Roe stressed the need for calm, as he told Minister Poe that the dam holds. | Roe EMPHASIZE stressed (the need for calm) ; Roe to Poe SAY told (the dam holds)
          Some said that the dam holds.                                                         | - SAY said (the dam holds)
          Some say the dam holds, but many believe that it leaks.                               | - SAY say (the dam holds) ; - BELIEVE believe (it leaks)
          A third of the voters said that the dam holds.                                        | voters SAY said (the dam holds)
          Forty percent said that the dam holds.                                                | - SAY said (the dam holds)
          Some expected gains were lost.                                                        | ''
          President Roe visited Lima, where she thanked Minister Poe for the dam.               | Roe to Poe THANK thanked (the dam)
          """)
  void otherSubjectSpeaksForItself(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe told Minister Poe that Norway supports the dam.           | Roe to Poe SAY told (Norway supports the dam) ; Norway SUPPORT supports (the dam) in s1
          President Roe told Minister Poe that Norway can support the dam.        | Roe to Poe SAY told (Norway can support the dam)
          President Roe told Minister Poe that Norway is concerned about the dam. | Roe to Poe SAY told (Norway is concerned about the dam) ; Norway CONCERN concerned (the dam) in s1
          President Roe said that Minister Poe said that the dam holds.           | Roe SAY said (Minister Poe said that the dam holds) ; Poe SAY said (the dam holds) in s1
          President Roe said that we believe the dam holds.                       | Roe SAY said (we believe the dam holds)
          President Roe praised Minister Poe, who said that the dam holds.        | Roe WELCOME praised (Minister Poe, who said that the dam holds) ; Poe SAY said (the dam holds) in s1
          President Roe praised the envoy who said that the dam holds.            | Roe WELCOME praised (the envoy who said that the dam holds) ; envoy SAY said (the dam holds) in s1
          President Roe welcomed the dam that Minister Poe praised.               | Roe WELCOME welcomed (the dam that Minister Poe praised)
          President Roe said that the need for calm was stressed.                 | Roe SAY said (the need for calm was stressed)
          President Roe said that the need for calm was stressed by Minister Poe. | Roe SAY said (the need for calm was stressed by Minister Poe) ; Poe EMPHASIZE stressed (the need for calm) in s1
          President Roe left a port that Minister Poe said was shut.              | Poe SAY said (was shut)
          President Roe left a plan that Minister Poe described as late.          | Poe INFORM described (late)
          President Roe left the plan, which Minister Poe called a mistake.       | Poe SAY called (a mistake)
          President Roe left the plan, which Minister Poe announced as a triumph. | ''
          President Roe said that the dam holds, and Minister Poe seeks no help.  | Roe SAY said (the dam holds, and Minister Poe seeks no help)
          President Roe said that the dam holds, and Minister Poe sought help.    | Roe SAY said (the dam holds) ; Poe REQUEST sought (help)
          Minister Poe praised President Roe's announcement that the dam holds.   | Poe WELCOME praised (President Roe's announcement that the dam holds) ; Roe INFORM announcement (the dam holds) in s1
          Minister Poe recalled President Roe's recent call for calm.             | Poe SAY recalled (President Roe's recent call for calm) ; Roe URGE call (calm) in s1
          Minister Poe rejected the claim that the dam holds.                     | Poe DENY rejected (the claim that the dam holds) ; - SAY claim (the dam holds) in s1
          The crew heard President Roe's warning that the dam leaks.              | Roe WARN warning (the dam leaks)
          The crew heard the flood's warning that the dam leaks.                  | ''
          """)
  void whatIsToldOfOthersLiesWithin(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The need for calm was stressed by President Roe.           | Roe EMPHASIZE stressed (The need for calm)
          The need for calm was stressed.                            | - EMPHASIZE stressed (The need for calm)
          It was stressed by President Roe that the dam holds.       | Roe EMPHASIZE stressed (the dam holds)
          It was stressed that the dam holds.                        | - EMPHASIZE stressed (the dam holds)
          It was agreed to open the dam.                             | - AGREE agreed (open the dam)
          Gratitude was expressed for the dam.                       | - THANK expressed (Gratitude ... for the dam)
          Gratitude was expressed by President Roe for the dam.      | Roe THANK expressed (Gratitude ... for the dam)
          Support for the dam was expressed by President Roe.        | Roe SUPPORT expressed (Support for the dam)
          Support for the dam was expressed by the flood.            | ''
          Concern was expressed.                                     | - CONCERN expressed (Concern)
          The parties were urged to open the dam.                    | - to parties URGE urged (open the dam)
          The parties were urged by President Roe to open the dam.   | Roe to parties URGE urged (open the dam)
          Minister Poe was told that the dam holds.                  | - to Poe SAY told (the dam holds)
          Minister Poe was briefed on the dam.                       | - to Poe INFORM briefed (the dam)
          Minister Poe was thanked for the dam.                      | - to Poe THANK thanked (the dam)
          Minister Poe was accused of theft.                         | - to Poe ACCUSE accused (theft)
          The dam was discussed in Lima by President Roe.            | Roe DISCUSS discussed (The dam)
          The dam was discussed by President Roe and Minister Poe.   | Roe + Poe DISCUSS discussed (The dam)
          The dam could be discussed.                                | ''
          The dam was opened.                                        | ''
          President Roe praised the steps announced by Minister Poe. | Roe WELCOME praised (the steps announced by Minister Poe) ; Poe INFORM announced (the steps) in s1
          President Roe praised the steps discussed by Minister Poe. | Roe WELCOME praised (the steps discussed by Minister Poe)
          President Roe praised the steps announced last week.       | Roe WELCOME praised (the steps announced last week)
          The last floods in Norway were also reviewed.           | - DISCUSS reviewed (The last floods in Norway)
          The work of the port (May 4, 1926) was also reviewed.   | - DISCUSS reviewed (The work of the port (May 4, 1926))
          The crew was reviewed.                                  | ''
          """)
  void passiveNamesItsSpeakerAfterBy(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe met with Minister Poe. Talks were held on the dam.                      | Roe + Poe DISCUSS held (the dam)
          President Roe met with Minister Poe. Views were exchanged on the dam.                 | Roe + Poe DISCUSS exchanged (the dam)
          President Roe met with Minister Poe. The discussion covered the dam.                  | Roe + Poe DISCUSS covered (the dam)
          President Roe met with Minister Poe. The meeting focused on the dam.                  | Roe + Poe DISCUSS focused (the dam)
          President Roe met with Minister Poe. The meeting stressed the need for calm.          | Roe + Poe EMPHASIZE stressed (the need for calm)
          President Roe met with Minister Poe. The meeting stresses the need for calm.          | ''
          President Roe met with Minister Poe. The meeting will address the dam.                | ''
          President Roe met with Minister Poe. The dam addressed the flood.                     | ''
          President Roe met with Minister Poe. The meeting included trade.                      | Roe + Poe DISCUSS included (trade)
          President Roe met with Minister Poe. The meeting included Minister Lund.              | ''
          President Roe met with Minister Poe. The group included trade.                        | ''
          President Roe met with Minister Poe. The call was an occasion to discuss the dam.     | Roe + Poe DISCUSS discuss (the dam)
          President Roe met with Minister Poe. The main topic of the talks was the dam.         | Roe + Poe DISCUSS topic (the dam)
          President Roe met with Minister Poe. Talks were held in Lima.                         | ''
          President Roe met with Minister Poe. The need for calm was stressed.                  | Roe + Poe EMPHASIZE stressed (The need for calm)
          President Roe met with Minister Poe. It was agreed that the dam holds.                | Roe + Poe AGREE agreed (the dam holds)
          President Roe met with Minister Poe. It was said that the dam holds.                  | - SAY said (the dam holds)
          President Roe met with Minister Poe. They discussed the dam.                          | Roe + Poe DISCUSS discussed (the dam)
          President Roe met with Minister Poe. President Roe said, "We agreed to open the dam." | Roe DIRECT SAY said (We agreed to open the dam) ; Roe + Poe DIRECT AGREE agreed (open the dam) in s1
          """)
  void talksSpeakForThoseWhoHoldThem(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe met with Minister Poe. The focus was the dam.                          | Roe + Poe DISCUSS focus (the dam)
          President Roe met with Minister Poe. The focus of the plan was the dam.              | ''
          President Roe met with Minister Poe. The focus of the discussion was on the dam.     | Roe + Poe DISCUSS focus (on the dam)
          President Roe met with Minister Poe. There was broad agreement that the dam holds.   | Roe + Poe AGREE agreement (the dam holds)
          President Roe met with Minister Poe. There was agreement on the dam.                 | Roe + Poe AGREE agreement (the dam)
          President Roe met with Minister Poe. There was a very clear consensus about the dam. | Roe + Poe AGREE consensus (the dam)
          President Roe met with Minister Poe. There was joy that the dam holds.               | ''
          President Roe met with Minister Poe. There was agreement in the end.                 | ''
          President Roe met with Minister Poe. The dam was another item on the agenda.         | Roe + Poe DISCUSS item (The dam)
          President Roe met with Minister Poe. The dam was a point discussed.                  | Roe + Poe DISCUSS point (The dam)
          President Roe met with Minister Poe. The dam was a key issue of the year.            | ''
          President Roe met with Minister Poe. The dam was on the agenda.                      | Roe + Poe DISCUSS was (The dam)
          President Roe met with Minister Poe. The dam was on the hill.                        | ''
          """)
  void topicOfTheTalksIsDiscussed(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe received a call in which Minister Poe thanked her for the dam. | Poe to Roe THANK thanked (the dam)
          President Roe said the crew, who praised the dam, left.                      | Roe SAY said (the crew, who praised the dam, left) ; crew WELCOME praised (the dam) in s1
          President Roe praised the dam, and it holds.                                 | Roe WELCOME praised (the dam)
          President Roe said that the dam holds, and it holds.                         | Roe SAY said (the dam holds, and it holds)
          President Roe stressed the need for calm, and he praised the dam.            | Roe EMPHASIZE stressed (the need for calm) ; Roe WELCOME praised (the dam)
          President Roe stressed the need for calm, as Minister Poe praised the dam.   | Roe EMPHASIZE stressed (the need for calm) ; Poe WELCOME praised (the dam)
          President Roe was glad that the dam holds and praised the crew.              | Roe WELCOME glad (the dam holds) ; Roe WELCOME praised (the crew)
          The Port Fund stressed the need for calm. It praised the dam.                | Port Fund EMPHASIZE stressed (the need for calm) ; Port Fund WELCOME praised (the dam)
          President Roe continued to support the dam.                                  | Roe SUPPORT support (the dam)
          President Roe tried to stress the need for calm.                             | ''
          President Roe wants the crew to open the dam.                                | Roe to crew HOPE wants (open the dam)
          """)
  void clauseAfterAnotherKeepsToItsOwnWords(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At the meeting Ministers agreed to mend the dam. | Ministers AGREE agreed (mend the dam)
          In this regard Leaders stressed their will.      | Leaders EMPHASIZE stressed (their will)
          To this end the company ministers agreed to go.  | company ministers AGREE agreed (go)
          """)
  void circumstanceEndsBeforeACapitalizedPlural(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }
}
