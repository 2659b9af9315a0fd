package io.github.readout4j.statement;

import static io.github.readout4j.statement.ToldStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports beside and within each other, and those that nouns and passives make. */
class NestedReportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe welcomed the dam by thanking the crew.                        | Roe WELCOME welcomed (the dam) ; Roe to crew THANK thanking (the crew)
          President Roe said that the dam holds, while Minister Poe praised the crew. | Roe SAY said (the dam holds) ; Poe WELCOME praised (the crew)
          President Roe said that the dam holds, while praising the crew.             | Roe SAY said (the dam holds) ; Roe WELCOME praising (the crew)
          The Port Fund said that the dam holds, as it praised the crew.              | Port Fund SAY said (the dam holds) ; Port Fund WELCOME praised (the crew)
          President Roe said that while Norway supports the dam, the flood is near.   | Roe SAY said (while Norway supports the dam, the flood is near)
          President Roe said that if Norway supports the dam, the flood is near.      | Roe SAY said (if Norway supports the dam, the flood is near)
          President Roe said that the dam holds, as she praised the crew.             | Roe SAY said (the dam holds) ; Roe WELCOME praised (the crew)
          President Roe said that the dam holds, as they praised the crew.            | Roe SAY said (the dam holds) ; - WELCOME praised (the crew)
          President Roe praised the dam, as Minister Poe said.                        | Roe WELCOME praised (the dam) ; Poe SAY said (the dam)
          President Roe said that the dam holds - adding that Norway was glad.        | Roe SAY said (the dam holds) ; Roe SAY adding (Norway was glad)
          Minister Poe praised ways to "alter the course" on trade, and Norway thanked the crew. | Poe MIXED WELCOME praised (ways to "alter the course" on trade) ; Norway to crew THANK thanked (the crew)
          """)
  void adverbialEndsTheContentWhereItReports(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said that Norway expressed concern about the dam.                | Roe SAY said (Norway expressed concern about the dam) ; Norway CONCERN expressed (concern about the dam) in s1
          President Roe said that Norway raised the dam.                                 | Roe SAY said (Norway raised the dam)
          President Roe said that Norway shared her concern about the dam.               | Roe SAY said (Norway shared her concern about the dam) ; Norway CONCERN shared (her concern about the dam) in s1
          President Roe said that Norway supports the dam and condemns the flood.        | Roe SAY said (Norway supports the dam and condemns the flood) ; Norway SUPPORT supports (the dam) in s1 ; Norway CONDEMN condemns (the flood) in s1
          President Roe said that Norway is supporting the dam.                          | Roe SAY said (Norway is supporting the dam)
          President Roe said that Norway wants calm.                                     | Roe SAY said (Norway wants calm) ; Norway HOPE wants (calm) in s1
          President Roe said she regarded the dam as a gift.                             | Roe SAY said (she regarded the dam as a gift) ; Roe BELIEVE regarded (the dam as a gift) in s1
          President Roe said that Norway sees growth.                                    | Roe SAY said (Norway sees growth)
          President Roe praised the dam, as voters signaled they want calm.              | Roe WELCOME praised (the dam) ; voters SAY signaled (they want calm)
          President Roe praised the dam, which both ministers agreed has saved the town. | Roe WELCOME praised (the dam) ; ministers AGREE agreed (has saved the town)
          President Roe praised the dam, which Norway views as a gift.                   | Roe WELCOME praised (the dam, which Norway views as a gift)
          President Roe said that Norway thanked the crew.                               | Roe SAY said (Norway thanked the crew) ; Norway to crew THANK thanked (the crew) in s1
          President Roe asked Minister Poe to ensure that Norway agrees to open the dam. | Roe to Poe REQUEST asked (ensure that Norway agrees to open the dam)
          President Roe, who praised the dam, left.                                      | Roe WELCOME praised (the dam)
          President Roe praised the envoy, who said that the dam holds.                  | Roe WELCOME praised (the envoy, who said that the dam holds) ; envoy SAY said (the dam holds) in s1
          """)
  void attitudeOfOthersIsDeclaredWithin(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Another point that President Roe stressed was the dam.  | Roe EMPHASIZE stressed (the dam)
          One of the topics Minister Poe raised was how it holds. | Poe DISCUSS raised (how it holds)
          President Roe dropped by the talks to praise the crew.  | Roe WELCOME praise (the crew)
          President Roe opened the talks with brief remarks praising the crew. | Roe WELCOME praising (the crew)
          Attention was drawn to the dam.                         | - EMPHASIZE drawn (the dam)
          Agreement was reached to open the dam.                  | - AGREE reached (open the dam)
          Agreement was reached that the dam holds.               | - AGREE reached (the dam holds)
          Agreement was reached on the dam.                       | - AGREE reached (the dam)
          It was said by President Roe that the dam holds.        | Roe SAY said (the dam holds)
          The crew were told by President Roe that the dam holds. | Roe to crew SAY told (the dam holds)
          The crew was thanked by President Roe for the dam.      | Roe to crew THANK thanked (the dam)
          It was noted.                                           | ''
          """)
  void talkOrAgreementMayBeThePassiveSubject(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Poe condemned the claim that the dam holds.                    | Poe CONDEMN condemned (the claim that the dam holds) ; - SAY claim (the dam holds) in s1
          Minister Poe denied the claim that the dam holds.                       | Poe DENY denied (the claim that the dam holds) ; - SAY claim (the dam holds) in s1
          Minister Poe praised the claim that the dam holds.                      | Poe WELCOME praised (the claim that the dam holds)
          Minister Poe heard the announcement that the dam holds.                 | - INFORM announcement (the dam holds)
          Minister Poe heard of President Roe's appeal for calm.                  | Poe BELIEVE heard (President Roe's appeal for calm) ; Roe URGE appeal (calm) in s1
          The calls for calm came late.                                           | ''
          President Roe provided the crew with an update on the dam.              | Roe to crew INFORM provided (an update on the dam)
          President Roe gave an update to Minister Poe on the dam.                | Roe INFORM gave (an update to Minister Poe on the dam)
          President Roe visited Minister Poe for a discussion concerning the dam. | Roe to Poe DISCUSS visited (the dam)
          """)
  void nounReportsByItself(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe spoke with Minister Poe and the crew and discussed the dam.  | Roe + Poe + crew DISCUSS discussed (the dam)
          President Roe decided with Minister Poe to open the dam.                   | Roe + Poe AGREE decided (open the dam)
          President Roe was in Lima to discuss the dam.                              | Roe DISCUSS discuss (the dam)
          President Roe used the rest of the call to discuss the dam.                | Roe DISCUSS discuss (the dam)
          President Roe joined Minister Poe to discuss the dam.                      | Roe + Poe DISCUSS discuss (the dam)
          President Roe met with Minister Poe. The dam was a key issue in the talks. | Roe + Poe DISCUSS issue (The dam)
          President Roe did not discuss the dam.                                     | Roe not DISCUSS discuss (the dam)
          President Roe did not want to discuss the dam.                             | Roe not HOPE want (discuss the dam)
          """)
  void partnerOfAMeetingSharesWhatIsDiscussed(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe was quick to praise the dam.                      | Roe WELCOME praise (the dam)
          President Roe was able to praise the dam.                       | Roe WELCOME praise (the dam)
          President Roe was delighted to praise the dam.                  | Roe WELCOME delighted (praise the dam)
          President Roe was honored to praise the dam.                    | Roe WELCOME honored (praise the dam)
          President Roe was invited to praise the dam.                    | ''
          President Roe used the call to praise the dam.                  | Roe WELCOME praise (the dam)
          President Roe used the fair to praise the dam.                  | ''
          President Roe seized the occasion to praise the dam.            | Roe WELCOME praise (the dam)
          President Roe took the ferry to praise the dam.                 | ''
          President Roe proceeded to praise the dam.                      | Roe WELCOME praise (the dam)
          President Roe went on to praise the dam.                        | Roe WELCOME praise (the dam)
          President Roe went out to praise the dam.                       | ''
          President Roe wanted to take the opportunity to praise the dam. | Roe HOPE wanted (take the opportunity to praise the dam)
          The crew that took the opportunity to praise the dam left.      | ''
          """)
  void adjectiveOrOccasionLeadsToTheAct(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe was praised by Minister Poe.                     | Poe WELCOME praised (President Roe)
          President Roe was praised by the flood.                        | ''
          The dam was praised in Lima by Minister Poe.                   | Poe WELCOME praised (The dam)
          Support was voiced by President Roe for the dam.               | Roe SUPPORT voiced (Support ... for the dam)
          Worries about the dam were voiced.                             | - CONCERN voiced (Worries about the dam)
          Doubts were raised about the dam.                              | - CONCERN raised (Doubts ... about the dam)
          President Roe and Minister Poe, in a call, discussed the dam.  | Roe + Poe DISCUSS discussed (the dam)
          President Roe discussed with the crew of the old ship the dam. | Roe + crew of the old ship DISCUSS discussed (the dam)
          We agreed to open the dam.                                     | - AGREE agreed (open the dam)
          """)
  void agentOfAPassiveSpeaks(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe received a briefing from Minister Poe on the dam.            | Poe INFORM briefing (the dam)
          President Roe met with Minister Poe to receive the latest update on the dam. | Poe INFORM update (the dam)
          President Roe met with Minister Poe and Minister Loe for a briefing on the dam. | Poe + Loe INFORM briefing (the dam)
          President Roe received briefings on the dam.                               | ''
          President Roe received a letter from Minister Poe on the dam.              | ''
          President Roe met with Minister Poe for lunch on the dam.                  | ''
          """)
  void whoGivesBriefingIsTheSpeaker(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe backed the towns as they seek a loan.                          | Roe SUPPORT backed (the towns as they seek a loan)
          President Roe agreed to meet Minister Poe to discuss the dam.                | Roe AGREE agreed (meet Minister Poe to discuss the dam)
          President Roe said that Norway would meet Minister Poe to discuss the dam.   | Roe SAY said (Norway would meet Minister Poe to discuss the dam)
          President Roe discussed new aims, including mending the dam, supporting the crew, and tackling theft. | Roe DISCUSS discussed (new aims, including mending the dam, supporting the crew, and tackling theft)
          President Roe praised the dam, thanking the crew.                            | Roe WELCOME praised (the dam) ; Roe to crew THANK thanking (the crew)
          President Roe praised the pilot, referring to Minister Poe.                  | Roe WELCOME praised (the pilot)
          Referring to the old ties of Norway, President Roe praised the dam.          | Roe SAY Referring (the old ties of Norway) ; Roe WELCOME praised (the dam)
          """)
  void whatIsPlannedOrListedIsNoReport(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }
}
