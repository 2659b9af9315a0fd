package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in the meeting that a text tells of. */
class ParticipantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ann Berg met with Minister Ivo Lund of Denmark.                                   | Ann Berg + Ivo Lund
          Minister Ann Berg and Minister Ivo Lund of Denmark met.                                    | Ann Berg + Ivo Lund
          Minister Ann Berg spoke with Minister Ivo Lund and Minister Oto Lark by phone.             | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg held talks with Minister Ivo Lund in Oslo about Minister Oto Lark.       | Ann Berg + Ivo Lund
          Minister Ann Berg held a meeting with Minister Ivo Lund.                                   | Ann Berg + Ivo Lund
          Minister Ann Berg was received by Minister Ivo Lund.                                       | Ann Berg + Ivo Lund
          Minister Ann Berg received a call from Minister Ivo Lund.                                  | Ann Berg + Ivo Lund
          Minister Ann Berg received in a farewell meeting Minister Ivo Lund.                        | Ann Berg + Ivo Lund
          Minister Ann Berg was summoned to the Foreign Ministry.                                    | Ann Berg + Foreign Ministry
          Minister Ann Berg received a call today from Minister Ivo Lund.                            | Ann Berg + Ivo Lund
          Minister Ann Berg will meet Minister Ivo Lund.                                             | ''
          At the invitation of Minister Ivo Lund, Minister Ann Berg visited Oslo for talks on trade between the two countries. | Ann Berg + Ivo Lund
          At the invitation of Minister Ivo Lund, Minister Ann Berg paid a visit to Oslo.            | Ann Berg + Ivo Lund
          Minister Ann Berg welcomed Minister Ivo Lund to Oslo.                                      | Ann Berg + Ivo Lund
          Minister Ann Berg hosted Minister Ivo Lund and his wife.                                   | Ann Berg + Ivo Lund + his wife
          Minister Ann Berg hosted a meeting with farmers.                                           | Ann Berg + farmers
          Minister Ann Berg visited Oslo and met with Minister Ivo Lund.                             | Ann Berg + Ivo Lund
          Minister Ann Berg traveled to Oslo. She met Minister Ivo Lund. She met Minister Oto Lark.  | Ann Berg + Ivo Lund + Oto Lark
          Later on Friday, Minister Ann Berg met Minister Ivo Lund. Minister Berg then spoke with Admiral Jack Orr. | Ann Berg + Ivo Lund
          Minister Ann Berg met with Minister Ivo Lund, and separately with Admiral Jack Orr.        | Ann Berg + Ivo Lund + Jack Orr
          As partners, we, the Foreign Minister of Norway and Minister Ivo Lund, met in Oslo.        | Foreign Minister + Ivo Lund
          President Alda Verrin met with Crown Prince and Prime Minister of Jordan Oto Lark.         | Alda Verrin + Oto Lark
          Denmark and Latvia held talks in Riga.                                                     | Denmark + Latvia
          Foreign Minister Ann Berg of Norway telephoned her Danish counterpart Ivo Lund.            | Ann Berg + Ivo Lund
          Ivo Lund, the Foreign Minister of Denmark, met Ann Berg, the Foreign Minister of Norway.   | Ivo Lund + Ann Berg
          Minister Ann Berg – who leads the council – met with Minister Ivo Lund.                    | Ann Berg + Ivo Lund
          Minister Ann Berg (Norway) met with Minister Ivo Lund (Denmark).                           | Ann Berg + Ivo Lund
          Minister Ann Berg met the envoy of the Port Fund in Oslo, Norway.                          | Ann Berg + envoy of the Port Fund in Oslo
          Minister Ann Berg, in turn, met with Minister Ivo Lund.                                    | Ann Berg + Ivo Lund
          Minister Ann Berg and staff from the office met with Minister Ivo Lund.                    | Ann Berg + staff from the office + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund at the request of Minister Oto Lark.               | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund, who thanked Minister Oto Lark.                    | Ann Berg + Ivo Lund
          Minister Ann Berg met with Minister Ivo Lund and praised Minister Oto Lark.                | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund, with Minister Oto Lark praising trade.            | Ann Berg + Ivo Lund
          Minister Ann Berg received Minister Ivo Lund and Minister Oto Lark.                        | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg called Minister Ivo Lund.                                                | Ann Berg + Ivo Lund
          Minister Ann Berg called for calm.                                                         | ''
          Minister Ann Berg condemned the attack on Minister Ivo Lund.                               | ''
          Today Minister Ann Berg met in Oslo for two hours with Minister Ivo Lund.                  | Ann Berg + Ivo Lund
          It rained. It snowed. The wind blew. Minister Ann Berg met Minister Ivo Lund.              | Ann Berg + Ivo Lund
          Minister Ann Berg of Norway met the Danish Ambassador.                                     | Ann Berg + Ambassador
          Minister Ann Berg met with farmers, port and rail officials, and housing experts.          | Ann Berg + farmers + port and rail officials + housing experts
          Minister Ann Berg met with farmers and officials, and Ivo Lund praised trade.              | Ann Berg + farmers + officials
          Minister Ann Berg met Minister Ivo Lund for talks between Norway and Denmark.              | Ann Berg + Ivo Lund
          Minister Ann Berg met with farmers, trade, rail, and labor experts.                        | Ann Berg + farmers + trade, rail, and labor experts
          Minister Ann Berg met with mayors from Western Lakes, farm officials, and Minister Ivo Lund.  | Ann Berg + mayors + farm officials + Ivo Lund
          Minister Ann Berg met with mayors from across the Lake District and more than 40 farmers.  | Ann Berg + mayors + 40 farmers
          Minister Ann Berg met with leaders from farm unions, mills and dockers.                    | Ann Berg + leaders from farm unions
          Minister Ann Berg met with mayors from Lake towns who praised farmers.                     | Ann Berg + mayors
          Receiving Minister Ivo Lund at the castle, Minister Ann Berg praised trade.                | Ann Berg + Ivo Lund
          Minister Ann Berg met with the mayors of Lund, Malmo, and Ystad, and Minister Ivo Lund.    | Ann Berg + mayors of Lund + Ivo Lund
          Minister Ann Berg met with workers and farmers, lawyers, port experts, and Minister Ivo Lund. | Ann Berg + workers + farmers + lawyers + port experts + Ivo Lund
          Minister Ann Berg met with workers and Minister Ivo Lund, as well as members of her team.  | Ann Berg + workers + Ivo Lund + members of her team
          Minister Ann Berg met with workers and farmers, lawyers, and Minister Ivo Lund praised trade. | Ann Berg + workers + farmers
          Minister Ann Berg convened a meeting of the Harbor Task Force to discuss trade.            | Ann Berg + Harbor Task Force
          Minister Ann Berg convened a meeting of the Harbor Task Force.                             | Ann Berg
          Norway and Denmark held a meeting of the Harbor Task Force to discuss trade.               | Norway + Denmark
          Minister Ann Berg met with industry participants.                                          | Ann Berg + industry participants
          Minister Ann Berg met her team.                                                            | Ann Berg + her team
          Minister Ann Berg spoke about Minister Oto Lark with Minister Ivo Lund.                    | Ann Berg + Ivo Lund
          Minister Ann Berg spoke separately with Minister Ivo Lund and Minister Oto Lark.           | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met with Minister Ivo Lund after her call with Minister Oto Lark.                         | Ann Berg + Ivo Lund
          Minister Ann Berg joined Minister Ivo Lund for their call with Minister Oto Lark.                           | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met with Minister Ivo Lund of Denmark (DEN), Chair of the Port Union (PU) in Oslo.        | Ann Berg + Ivo Lund
          Minister Ann Berg called the mayors of Lund, Ystad and the Chair of Blue County.           | Ann Berg + mayors of Lund + Chair of Blue County
          Minister Ann Berg called for a truce between Norway and Denmark.                           | ''
          Minister Ann Berg hosted a talk with Fund for Lake Towns (FLT) leaders.                    | Ann Berg + Fund for Lake Towns (FLT) leaders
          """)
  void verbTellsWhoMet(String text, String expected) {
    assertThat(ResolvedText.of(text).participants()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ann Berg had a phone call with Minister Ivo Lund.                         | Ann Berg + Ivo Lund
          A call took place between Minister Ann Berg and Minister Ivo Lund.                 | Ann Berg + Ivo Lund
          A meeting of Minister Ann Berg with Minister Ivo Lund took place.                  | Ann Berg + Ivo Lund
          The meeting between Minister Ann Berg and Minister Ivo Lund was held today.        | Ann Berg + Ivo Lund
          They agreed on this at a meeting between Minister Ann Berg and Minister Ivo Lund.  | Ann Berg + Ivo Lund
          They praised the meeting between Minister Ann Berg and Minister Ivo Lund.          | ''
          They plan a meeting between Minister Ann Berg and Minister Ivo Lund.               | ''
          Minister Ann Berg thanked Minister Ivo Lund during their meeting.                  | Ann Berg + Ivo Lund
          Minister Ann Berg thanked Minister Ivo Lund by telephone.                          | Ann Berg + Ivo Lund
          Minister Ann Berg thanked Minister Ivo Lund in a letter.                           | Ann Berg + Ivo Lund
          Minister Ann Berg discussed trade by phone with Minister Ivo Lund.                 | Ann Berg + Ivo Lund
          Minister Ann Berg welcomed the talks with Minister Ivo Lund.                       | ''
          A phone call was held between Minister Ann Berg and Minister Ivo Lund.             | Ann Berg + Ivo Lund
          Following the meeting between Minister Ann Berg and Minister Ivo Lund, they dined. | Ann Berg + Ivo Lund
          During her meeting with Minister Ivo Lund, Minister Ann Berg praised trade.        | Ann Berg + Ivo Lund
          In a call with Minister Ivo Lund, Minister Ann Berg praised trade.                 | Ann Berg + Ivo Lund
          In Minister Ann Berg's call with Minister Ivo Lund, trade was discussed.           | Ann Berg + Ivo Lund
          ¶ # Minister Ann Berg held talks with Minister Ivo Lund ¶ The leaders had a discussion on trade. | Ann Berg + Ivo Lund
          Minister Ann Berg praised the ongoing talks with Minister Ivo Lund.                 | ''
          Minister Ann Berg told mayors on her call with Minister Ivo Lund of trade.          | ''
          They praised ships, the recent talks with Minister Ivo Lund, and trade.            | ''
          Minister Ann Berg thanked Minister Ivo Lund in the latest talks with Denmark.      | Ann Berg + Denmark
          Minister Ann Berg praised trade at a summit hosted by Minister Ivo Lund.           | ''
          """)
  void nounTellsWhoMet(String text, String expected) {
    assertThat(ResolvedText.of(text).participants()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ann Berg met Minister Ivo Lund. She was joined by Minister Oto Lark and Admiral Jack Orr. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. Joining the Minister were Minister Oto Lark and Admiral Jack Orr. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. Participants included Minister Oto Lark and Admiral Jack Orr. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark also attended the meeting.      | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark attended the meeting.           | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark attended school in Oslo.        | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark participated virtually.         | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark dropped by the meeting.         | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. The Danish delegation was led by Minister Oto Lark. | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark headed the Danish delegation.   | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark led the choir.                  | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark joined. Admiral Jack Orr also joined. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark wrote a book.                   | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. She was joined on the call by Minister Oto Lark and Admiral Jack Orr. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. She was joined on the bridge.                     | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. Also in the meeting were Minister Oto Lark and Admiral Jack Orr. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. Also old were Minister Oto Lark and Admiral Jack Orr. | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. The forum featured Minister Oto Lark and Admiral Jack Orr. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. The ship featured Minister Oto Lark.              | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. Participants heard from Minister Oto Lark on President Jack Orr's plan. | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. She praised the Lake Summit, hosted by Minister Oto Lark. | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. The meeting was hosted by Minister Oto Lark.      | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. The President joined for part of the meeting.     | Ann Berg + Ivo Lund + President
          Minister Ann Berg met Minister Ivo Lund. Minister Oto Lark, a native of Oslo, also joined. | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. Participants spoke with port officials – including Minister Oto Lark and Admiral Jack Orr – about trade. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. Participants spoke for Minister Oto Lark.         | Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. The forum was hosted by the Port Fund and featured Minister Oto Lark. | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. The forum was hosted by the Port Fund and pleased Minister Oto Lark. | Ann Berg + Ivo Lund
          """)
  void furtherPeopleTakePart(String text, String expected) {
    assertThat(ResolvedText.of(text).participants()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ann Berg met with harbor leaders. ¶ Participants: ¶ - Oto Lark, Port Union ¶ - Jack Orr, Port Fund ¶ They agreed. | Ann Berg + Oto Lark + Jack Orr
          Minister Ann Berg met with harbor leaders. ¶ The harbor leaders were: ¶ - Oto Lark ¶ - Jack Orr ¶ The leaders agreed. | Ann Berg + Oto Lark + Jack Orr
          ¶ # Minister Ann Berg's Call with Minister Ivo Lund ¶ The ministers discussed trade.         | Ann Berg + Ivo Lund
          ¶ # Minister Ann Berg's Call with Minister Sørena Lu ¶ Minister Ann Berg met Minister Sørena Lund. | Ann Berg + Sørena Lund
          Minister Ann Berg met with mayors. ¶ She met more in these places: ¶ - July 8, 2022 in Riga ¶ - July 9, 2022 in Oslo ¶ They agreed. | Ann Berg + mayors
          Senior officials met with farmers. ¶ Officials of the port taking part in the talks included Minister Ivo Lund and Minister Oto Lark. | Ivo Lund + Oto Lark + farmers
          Minister Ann Berg met with the Harbor Union, a council of port workers, on trade.            | Ann Berg + Harbor Union
          ¶ # Readout of Minister Ann Berg's Meeting with Minister Ivo Lund ¶ They discussed trade.    | Ann Berg + Ivo Lund
          ¶ # Berg and Lund meet ¶ Minister Ann Berg met in Oslo with Minister Ivo Lund.               | Ann Berg + Ivo Lund
          I met Minister Ivo Lund in Oslo. ¶ Ann Berg, Minister of Trade                             | Ann Berg + Ivo Lund
          ¶ # Statement by Minister Ann Berg ¶ I met Minister Ivo Lund. We agreed on trade. We welcome it. | Ann Berg + Ivo Lund
          ¶ # Minister Ann Berg on Trade ¶ Minister Berg met Minister Ivo Lund.                        | Ann Berg + Ivo Lund
          ¶ # Call between Minister Ann Berg and Minister Ivo Lund ¶ It rained.                        | Ann Berg + Ivo Lund
          ¶ # Minister Ann Berg's Meeting with Minister Ivo Lund ¶ Minister Berg spoke with Admiral Jack Orr. | Ann Berg + Jack Orr + Ivo Lund
          ¶ # Readout of the President and Vice President's Call with Minister Ivo Lund ¶ It rained.  | President + Vice President + Ivo Lund
          """)
  void headlineListAndAuthorTellWhoMet(String text, String expected) {
    assertThat(ResolvedText.of(text).participants()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ann Berg met Minister Ivo Lund. Attending were Minister Oto Lark and Admiral Jack Orr. | Ann Berg + Ivo Lund + Oto Lark + Jack Orr
          Minister Ann Berg met Minister Ivo Lund. Participating was Minister Oto Lark.              | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. Joining her was Minister Oto Lark.                | Ann Berg + Ivo Lund + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. Thanking her was Minister Oto Lark.               | Ann Berg + Ivo Lund
          They agreed on this in a meeting between Minister Ann Berg and Minister Ivo Lund.          | Ann Berg + Ivo Lund
          They agreed on this after talks between Minister Ann Berg and Minister Ivo Lund.           | Ann Berg + Ivo Lund
          Minister Ann Berg praised trade in a meeting.                                              | ''
          Minister Ann Berg praised trade with Minister Ivo Lund in a meeting.                       | Ann Berg + Ivo Lund
          Minister Ann Berg said thanks to Minister Ivo Lund in a meeting.                           | Ann Berg + Ivo Lund
          Minister Ann Berg praised the ships of Minister Ivo Lund in a meeting.                     | ''
          Minister Ann Berg praised Minister Ivo Lund's ships in a meeting.                          | ''
          Minister Ann Berg and Minister Ivo Lund praised trade in a meeting.                        | Ann Berg + Ivo Lund
          In a meeting, Minister Ann Berg praised trade.                                             | ''
          Minister Ann Berg was hosted by Minister Ivo Lund.                                         | Ann Berg + Ivo Lund
          Ships were hosted by Minister Ivo Lund.                                                    | ''
          Minister Ann Berg met ships built by Minister Ivo Lund.                                    | ''
          After meeting Minister Ivo Lund, Minister Ann Berg left.                                   | Ann Berg + Ivo Lund
          Minister Ann Berg left after meeting with Minister Ivo Lund.                               | Ann Berg + Ivo Lund
          Minister Ann Berg last met Minister Ivo Lund in May.                                       | Ann Berg + Ivo Lund
          Minister Ann Berg had met Minister Ivo Lund.                                               | Ann Berg + Ivo Lund
          Minister Ann Berg has met Minister Ivo Lund.                                               | Ann Berg + Ivo Lund
          The Port Fund met the Bank of Latvia. Director Ann Berg of the Port Fund spoke first. Ivo Lund agreed. | Port Fund + Bank of Latvia + Ann Berg + Ivo Lund
          ¶ # Statement by Minister Ann Berg ¶ We welcome trade. Minister Ivo Lund met Minister Oto Lark. | Ivo Lund + Oto Lark
          ¶ # Readout from Spokesperson Bo Dahl of Minister Ann Berg's Call with Minister Ivo Lund ¶ It rained. | Ann Berg + Ivo Lund
          ¶ # Minister Ann Berg's Visit to Oslo ¶ Minister Berg met Minister Ivo Lund. She met Minister Oto Lark. | Ann Berg + Ivo Lund
          """)
  void phraseOrGerundTellsWhoMet(String text, String expected) {
    assertThat(ResolvedText.of(text).participants()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The call that was held today between Minister Ann Berg and Minister Ivo Lund was long.     | Ann Berg + Ivo Lund
          The call praised ships between Minister Ann Berg and Minister Ivo Lund.                    | ''
          They agreed at three meetings between Minister Ann Berg and Minister Ivo Lund.             | Ann Berg + Ivo Lund
          They agreed in a long open meeting between Minister Ann Berg and Minister Ivo Lund.        | Ann Berg + Ivo Lund
          They agreed in an open meeting between Minister Ann Berg and Minister Ivo Lund.            | Ann Berg + Ivo Lund
          They agreed following the second meeting between Minister Ann Berg and Minister Ivo Lund.  | Ann Berg + Ivo Lund
          Trade was praised at the meeting of Minister Ann Berg with Minister Ivo Lund.              | Ann Berg + Ivo Lund
          The meeting of Minister Ann Berg was long.                                                 | ''
          The ties between Minister Ann Berg and Minister Ivo Lund are old.                          | ''
          Minister Ann Berg thanked Minister Ivo Lund during a videoconference.                      | Ann Berg + Ivo Lund
          Minister Ann Berg thanked Minister Ivo Lund by video.                                      | Ann Berg + Ivo Lund
          Minister Ann Berg thanked Minister Ivo Lund over the phone.                                | Ann Berg + Ivo Lund
          During Minister Ann Berg's meeting with Minister Ivo Lund, trade was praised.              | Ann Berg + Ivo Lund
          Ships pleased Minister Ivo Lund in a meeting.                                              | ''
          The Prime Minister thanked Minister Ivo Lund in a meeting.                                 | Prime Minister + Ivo Lund
          Minister Ann Berg will thank Minister Ivo Lund in a meeting.                               | ''
          Minister Ann Berg plans to thank Minister Ivo Lund in a meeting.                           | ''
          In a meeting with Minister Ivo Lund, ships were praised.                                   | ''
          In her meeting with Minister Ivo Lund and Minister Oto Lark, Minister Ann Berg praised trade. | Ann Berg + Ivo Lund + Oto Lark
          """)
  void nounOfAMeetingTellsWhoMetAndWhen(String text, String expected) {
    assertThat(ResolvedText.of(text).participants()).isEqualTo(expected);
  }
}
