package io.github.readout4j.statement;

import static io.github.readout4j.statement.ToldStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows a reporting verb: content, addressee and partner. */
class ReportedContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe spoke in favour of the dam.         | Roe SUPPORT spoke (the dam)
          President Roe spoke strongly in favor of the dam. | Roe SUPPORT spoke (the dam)
          President Roe paid a warm tribute to the crew.    | Roe WELCOME paid (the crew)
          President Roe pointed to the dam.                 | Roe SAY pointed (the dam)
          President Roe called for calm.                    | Roe URGE called (calm)
          President Roe welcomed Minister Poe to the palace. | ''
          President Roe welcomed the response to the flood. | Roe WELCOME welcomed (the response to the flood)
          President Roe praised Peru's leadership in aid for towns. | Roe WELCOME praised (Peru's leadership in aid for towns)
          President Roe re-affirmed the need for calm.      | Roe AFFIRM re-affirmed (the need for calm)
          President Roe met with Minister Poe to review the dam and exchange views on trade. | Roe + Poe DISCUSS review (the dam) ; Roe + Poe DISCUSS exchange (trade)
          President Roe praised old aims and shared values. | Roe WELCOME praised (old aims and shared values)
          President Roe welcomed Minister Poe's commitment to trade. | Roe WELCOME welcomed (Minister Poe's commitment to trade)
          President Roe provided details on the dam.        | Roe INFORM provided (details on the dam)
          President Roe praised the Minister's leadership on the dam. | Roe WELCOME praised (the Minister's leadership on the dam)
          President Roe met with Minister Poe on Feb. 9 to discuss the dam. | Roe + Poe DISCUSS discuss (the dam)
          President Roe met with Minister Poe on the dam.   | Roe + Poe DISCUSS met (the dam)
          President Roe met Minister Poe. She discussed with Minister Poe the dam. | Roe to Poe DISCUSS discussed (the dam)
          """)
  void particlesBelongToTheVerb(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe said that the dam holds.                                      | Roe SAY said (the dam holds)
          President Roe said the dam holds.                                           | Roe SAY said (the dam holds)
          President Roe said: the dam holds.                                          | Roe SAY said (the dam holds)
          President Roe said that the dam holds and that the flood is over.           | Roe SAY said (the dam holds and that the flood is over)
          President Roe said the dam had hurt trade and brought floods.               | Roe SAY said (the dam had hurt trade and brought floods)
          President Roe said the dam did not leak and did not stop trade.             | Roe SAY said (the dam did not leak and did not stop trade)
          President Roe would like to note that the dam held and will go on to hold.  | Roe SAY note (the dam held and will go on to hold)
          President Roe said because the dam holds, the crew can rest.                | Roe SAY said (because the dam holds, the crew can rest)
          President Roe said despite being old, the dam holds.                        | Roe SAY said (despite being old, the dam holds)
          President Roe said about half of the crew was late.                         | Roe SAY said (about half of the crew was late)
          President Roe said of the dam: "It holds."                                  | Roe DIRECT SAY said (It holds)
          President Roe said in a note about the dam: "It holds."                     | Roe DIRECT SAY said (It holds)
          President Roe asked whether the dam holds.                                  | Roe REQUEST asked (whether the dam holds)
          President Roe explained how the dam holds.                                  | Roe SAY explained (how the dam holds)
          President Roe explained why the dam holds.                                  | Roe SAY explained (why the dam holds)
          President Roe explained what the crew needs.                                | Roe SAY explained (what the crew needs)
          President Roe urged that the dam be opened.                                 | Roe URGE urged (the dam be opened)
          President Roe stressed in this regard that the dam holds.                   | Roe EMPHASIZE stressed (the dam holds)
          President Roe stressed, among other things, that the dam holds.             | Roe EMPHASIZE stressed (the dam holds)
          President Roe never said that the dam holds.                                | Roe SAY said (the dam holds)
          President Roe stressed the dam holds; the flood is over.                    | Roe EMPHASIZE stressed (the dam holds; the flood is over)
          President Roe stressed that the dam holds, and the crew opened it.          | Roe EMPHASIZE stressed (the dam holds, and the crew opened it)
          President Roe was pleased to see that the dam holds, and the flood is over. | Roe WELCOME pleased (see that the dam holds, and the flood is over)
          """)
  void clauseIsTheContent(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe stressed the need for calm in the north, the south and the islands. | Roe EMPHASIZE stressed (the need for calm in the north, the south and the islands)
          President Roe stressed the need for calm, including in the north.                 | Roe EMPHASIZE stressed (the need for calm, including in the north)
          President Roe stressed the need for calm, and for aid.                            | Roe EMPHASIZE stressed (the need for calm, and for aid)
          President Roe stressed the need for calm, and the crew opened the dam.            | Roe EMPHASIZE stressed (the need for calm)
          President Roe stressed, among other things, the need for calm.                    | Roe EMPHASIZE stressed (the need for calm)
          President Roe discussed in detail the dam.                                        | Roe DISCUSS discussed (the dam)
          President Roe welcomed as well the new dam.                                       | Roe WELCOME welcomed (the new dam)
          President Roe called the raids unlawful.                                          | Roe SAY called (the raids unlawful)
          President Roe called the plan for the port "a mistake" and left.                  | Roe MIXED SAY called (the plan for the port "a mistake")
          President Roe called the plan for the port.                                       | ''
          President Roe urged calm.                                                         | Roe URGE urged (calm)
          President Roe defended the dam.                                                   | Roe SUPPORT defended (the dam)
          President Roe defended himself.                                                   | ''
          President Roe proposed opening the dam.                                           | Roe URGE proposed (opening the dam)
          President Roe praised opening the dam.                                            | Roe WELCOME praised (opening the dam)
          President Roe praised efforts to open the dam and mend it.                        | Roe WELCOME praised (efforts to open the dam and mend it)
          President Roe praised the crew and opened the dam.                                | Roe WELCOME praised (the crew)
          """)
  void phraseIsTheContent(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe committed to the dam.           | Roe COMMIT committed (the dam)
          President Roe committed himself to the dam.   | Roe COMMIT committed (the dam)
          President Roe committed to opening the dam.   | Roe COMMIT committed (opening the dam)
          President Roe warned of floods.               | Roe WARN warned (floods)
          President Roe warned against opening the dam. | Roe WARN warned (opening the dam)
          President Roe spoke about the dam.            | Roe DISCUSS spoke (the dam)
          President Roe spoke on Friday.                | ''
          """)
  void prepositionLeadsTheContent(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe offered to open the dam.                 | Roe COMMIT offered (open the dam)
          President Roe promised not to open the dam.            | Roe not COMMIT promised (not to open the dam)
          President Roe vowed to "mend" the dam.                 | Roe MIXED COMMIT vowed ("mend" the dam)
          President Roe agreed last July to open the dam.        | Roe AGREE agreed (open the dam)
          President Roe decided to stress the need for calm.     | Roe AGREE decided (stress the need for calm)
          President Roe hopes to thank Minister Poe for the dam. | Roe HOPE hopes (thank Minister Poe for the dam)
          """)
  void infinitiveIsTheContent(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe told Minister Poe that the dam holds.                             | Roe to Poe SAY told (the dam holds)
          President Roe told Minister Poe the dam holds.                                  | Roe to Poe SAY told (the dam holds)
          President Roe told reporters Tuesday that the dam holds.                        | Roe to reporters SAY told (the dam holds)
          President Roe said, if asked, she would mend the dam.                           | Roe SAY said (if asked, she would mend the dam)
          President Roe told a news conference they must mend the dam.                    | Roe SAY told (they must mend the dam)
          President Roe told cheering supporters that the dam holds.                      | Roe to supporters SAY told (the dam holds)
          President Roe told Norwegian radio that the dam holds.                          | Roe SAY told (the dam holds)
          President Roe asked Minister Poe what help the crew needs.                      | Roe to Poe REQUEST asked (what help the crew needs)
          President Roe told Minister Poe how the dam holds.                              | Roe to Poe SAY told (how the dam holds)
          President Roe told Minister Poe about the dam.                                  | Roe to Poe SAY told (the dam)
          President Roe told Minister Poe of the dam.                                     | Roe to Poe SAY told (the dam)
          President Roe told Minister Poe on Friday that the dam holds.                   | Roe to Poe SAY told (the dam holds)
          President Roe told Minister Poe, who leads the council, that the dam holds.     | Roe to Poe SAY told (the dam holds)
          President Roe urged Minister Poe to open the dam.                               | Roe to Poe URGE urged (open the dam)
          President Roe urged Minister Poe not to open the dam.                           | Roe to Poe URGE urged (not to open the dam)
          President Roe urged the ministers to open the dam.                              | Roe to ministers URGE urged (open the dam)
          President Roe urged Norway to "open" the dam.                                   | Roe to Norway MIXED URGE urged ("open" the dam)
          President Roe urged crews to open the dam.                                      | Roe to crews URGE urged (open the dam)
          President Roe called on Minister Poe to open the dam.                           | Roe to Poe URGE called (open the dam)
          President Roe called upon all sides to open the dam.                            | Roe to sides URGE called (open the dam)
          President Roe called on Minister Poe at the palace.                             | ''
          President Roe thanked Minister Poe.                                             | Roe to Poe THANK thanked (Minister Poe)
          President Roe thanked Minister Poe for the dam.                                 | Roe to Poe THANK thanked (the dam)
          President Roe assured Minister Poe of his support.                              | Roe to Poe COMMIT assured (his support)
          President Roe informed Minister Poe of the plan; the crew left to open the dam. | Roe to Poe INFORM informed (the plan)
          President Roe briefed Minister Poe on the plan.                                 | Roe to Poe INFORM briefed (the plan)
          President Roe asked Minister Poe for help.                                      | Roe to Poe REQUEST asked (help)
          President Roe offered Minister Poe a loan.                                      | Roe to Poe COMMIT offered (a loan)
          President Roe accused Minister Poe of hiding the dam.                           | Roe to Poe ACCUSE accused (hiding the dam)
          President Roe blamed the crew for the flood.                                    | Roe to crew ACCUSE blamed (the flood)
          President Roe warned Minister Poe against opening the dam.                      | Roe to Poe WARN warned (opening the dam)
          President Roe congratulated Minister Poe on the dam.                            | Roe to Poe CONGRATULATE congratulated (the dam)
          President Roe congratulated Minister Poe.                                       | Roe to Poe CONGRATULATE congratulated (Minister Poe)
          President Roe wished the crew a safe voyage.                                    | Roe to crew HOPE wished (a safe voyage)
          President Roe invited Minister Poe to visit Lima.                               | Roe to Poe REQUEST invited (visit Lima)
          President Roe explained to Minister Poe that the dam holds.                     | Roe to Poe SAY explained (the dam holds)
          President Roe explained to the press the plan for the dam.                      | Roe to press SAY explained (the plan for the dam)
          President Roe wrote to Minister Poe that the dam holds.                         | Roe to Poe SAY wrote (the dam holds)
          President Roe wrote to Minister Poe about the dam.                              | Roe to Poe SAY wrote (the dam)
          President Roe thanked Minister Poe on behalf of the crew for the dam.           | Roe to Poe THANK thanked (the dam)
          President Roe, along with Envoy Lund, thanked Minister Poe for the dam.         | Roe + Lund to Poe THANK thanked (the dam)
          President Roe expressed her thanks to Minister Poe for the dam.                 | Roe to Poe THANK expressed (her thanks to Minister Poe for the dam)
          President Roe expressed her desire to open the dam.                             | Roe HOPE expressed (her desire to open the dam)
          """)
  void addresseeStandsBetween(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe agreed with Minister Poe to open the dam.                       | Roe + Poe AGREE agreed (open the dam)
          President Roe discussed with Minister Poe the dam.                            | Roe + Poe DISCUSS discussed (the dam)
          President Roe discussed with Minister Poe how to open the dam.                | Roe + Poe DISCUSS discussed (how to open the dam)
          President Roe discussed the dam with Minister Poe.                            | Roe + Poe DISCUSS discussed (the dam)
          President Roe raised the dam with Minister Poe.                               | Roe + Poe DISCUSS raised (the dam)
          President Roe shared with Minister Poe his fears for the dam.                 | Roe to Poe SAY shared (his fears for the dam)
          President Roe exchanged views with Minister Poe on the dam.                   | Roe + Poe DISCUSS exchanged (the dam)
          President Roe met Minister Poe and discussed the dam.                         | Roe + Poe DISCUSS discussed (the dam)
          President Roe met with Minister Poe to discuss the dam.                       | Roe + Poe DISCUSS discuss (the dam)
          President Roe received Minister Poe to discuss the dam and the flood.         | Roe + Poe DISCUSS discuss (the dam and the flood)
          President Roe met with Minister Poe to mend the town, and to discuss the dam. | Roe + Poe DISCUSS discuss (the dam)
          President Roe praised Lima joining the pact and discussed the dam.            | Roe WELCOME praised (Lima joining the pact) ; Roe DISCUSS discussed (the dam)
          President Roe met with Minister Poe and discussed the dam.                    | Roe + Poe DISCUSS discussed (the dam)
          President Roe telephoned Minister Poe about the dam.                          | Roe + Poe DISCUSS telephoned (the dam)
          President Roe met with Minister Poe about the dam.                            | Roe + Poe DISCUSS met (the dam)
          President Roe met with Minister Poe on Friday.                                | ''
          President Roe and Minister Poe held a meeting to discuss the dam.             | Roe + Poe DISCUSS discuss (the dam)
          President Roe hosted Minister Poe for talks on the dam.                       | Roe + Poe DISCUSS talks (the dam)
          President Roe hosted Minister Poe in Lima for lunch and for talks on the dam. | Roe + Poe DISCUSS talks (the dam)
          President Roe hosted the envoys for a lunch.                                  | ''
          President Roe hosted the envoys for a discussion in Lima.                     | ''
          """)
  void partnerSharesWhatIsDoneTogether(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe praised the dam in a call with Minister Poe.                        | Roe WELCOME praised (the dam)
          President Roe praised the dam during their meeting in Lima, which lasted an hour. | Roe WELCOME praised (the dam)
          President Roe praised the dam on Monday.                                          | Roe WELCOME praised (the dam)
          President Roe praised the talks on Monday.                                        | Roe WELCOME praised (the talks on Monday)
          President Roe praised the crew that came on Monday.                               | Roe WELCOME praised (the crew that came on Monday)
          President Roe praised the dam during the talks.                                   | Roe WELCOME praised (the dam)
          President Roe praised the dam during the fair.                                    | Roe WELCOME praised (the dam during the fair)
          President Roe praised the dam at a long meeting.                                  | Roe WELCOME praised (the dam)
          President Roe praised the dam built by phone.                                     | Roe WELCOME praised (the dam built by phone)
          President Roe discussed the dam by phone.                                         | Roe DISCUSS discussed (the dam)
          President Roe discussed the dam over the phone.                                   | Roe DISCUSS discussed (the dam)
          President Roe discussed the dam over the years.                                   | Roe DISCUSS discussed (the dam over the years)
          President Roe discussed the dam by the lake.                                      | Roe DISCUSS discussed (the dam by the lake)
          President Roe discussed the dam with Minister Poe by telephone.                   | Roe + Poe DISCUSS discussed (the dam)
          President Roe discussed the dam with the old tools by telephone.                  | Roe DISCUSS discussed (the dam with the old tools)
          President Roe said that the dam holds in a call with Minister Poe.                | Roe SAY said (the dam holds in a call with Minister Poe)
          """)
  void whereAndHowItWasSaidIsNoContent(String text, String expected) {
    assertThat(statements(text)).isEqualTo(expected);
  }
}
