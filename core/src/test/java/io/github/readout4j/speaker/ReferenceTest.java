package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom names, offices, collectives and pronouns after the first sentence stand for. */
class ReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. The Foreign Minister agreed. The President agreed. | The Foreign Minister=Ann Berg ; The President=Oto Lark
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. The Norwegian minister agreed. The Latvian President agreed. | The Norwegian minister=Ann Berg ; The Latvian President=Oto Lark
          President Oto Lark of Latvia met Minister Ann Berg of Norway. The head of the Latvian state agreed. | The head of the Latvian state=Oto Lark
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. The Latvian head of state agreed. Norway's top diplomat agreed. | The Latvian head of state=Oto Lark ; Norway's top diplomat=Ann Berg
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. Oslo agreed. Riga agreed. Norway agreed. | Oslo=Norway ; Riga=Latvia ; Norway=Norway
          Secretary-General Ann Berg met the Secretary of Trade Ivo Lund. The Secretary-General agreed. The Secretary agreed. The Secretary of Trade agreed. | The Secretary-General=Ann Berg ; The Secretary=Ivo Lund ; The Secretary of Trade=Ivo Lund
          Vice President Ann Berg met President Oto Lark. The Vice President agreed. The President agreed. | The Vice President=Ann Berg ; The President=Oto Lark
          Deputy Prime Minister Ann Berg met Prime Minister Oto Lark. The Deputy Prime Minister agreed. The Prime Minister agreed. | The Deputy Prime Minister=Ann Berg ; The Prime Minister=Oto Lark
          Ambassador Ann Berg met Deputy Minister Ivo Lund. The Ambassador agreed. The Minister agreed. The Deputy Minister agreed. | The Ambassador=Ann Berg ; The Minister=Ivo Lund ; The Deputy Minister=Ivo Lund
          Minister Ann Berg met Minister Ivo Lund of Denmark. Her Danish colleague agreed. The Danish side agreed. Copenhagen agreed. | Her Danish colleague=Ivo Lund ; The Danish side=Denmark ; Copenhagen=Denmark
          The Norwegian Foreign Minister met the Latvian President. The Foreign Minister agreed. The President agreed. Both agreed. | The Foreign Minister=Foreign Minister ; The President=President ; Both=Foreign Minister + President
          The President met the Prime Minister. The President agreed.                                | The President=President
          King Harald met Queen Maud. The King agreed. The Queen agreed. She thanked the King. He thanked her. | The King=Harald ; The Queen=Maud ; She=Maud ; the King=Harald ; He=Harald ; her=Maud
          """)
  void officeAndPlaceStandForTheirHolder(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ann Berg met Minister Ivo Lund. Berg agreed. Lund agreed. Ms. Berg agreed. Minister Lund agreed. | Berg=Ann Berg ; Lund=Ivo Lund ; Ms. Berg=Ann Berg ; Minister Lund=Ivo Lund
          Minister Ann Marie Berg-Lund met Minister Ivo van der Lund. Berg-Lund agreed. Van der Lund agreed. Minister Lund agreed. Ann Berg-Lund agreed. | Berg-Lund=Ann Marie Berg-Lund ; Van der Lund=Ivo van der Lund ; Minister Lund=Ivo van der Lund ; Ann Berg-Lund=Ann Marie Berg-Lund
          Minister Ann Berg met Ivo Lund of the Port Fund. The Port Fund agreed. The Fund agreed.    | The Port Fund=Port Fund ; The Fund=Port Fund
          The International Port Fund (IPF) met the Bank of Latvia. The IPF agreed. The Fund agreed. | The IPF=International Port Fund (IPF) ; The Fund=International Port Fund (IPF)
          The UN left. The United Nations left. The European Union left. The EU left.                | The United Nations=United Nations ; The European Union=European Union ; The EU=European Union
          The White House left. Washington left. The United States left. America left. The US left.  | Washington=United States ; The United States=United States ; America=United States ; The US=United States
          """)
  void laterNamesAreThoseOfTheSamePersonOrBody(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway's trade negotiator said the ports will open. "Enough," Ann Berg said. | Norway's trade negotiator=Ann Berg ; Ann Berg=Ann Berg
          A Norwegian official said the ports will open. "Enough," Ann Berg said. | A Norwegian official=Norwegian official ; Ann Berg=Ann Berg
          Norway's trade negotiator said the ports will open. "Enough," President Oto Lark said. | Norway's trade negotiator=Norway's trade negotiator ; President Oto Lark=Oto Lark
          Ann Berg met the UN ambassador. France's top security official left. | Ann Berg=Ann Berg ; the UN ambassador=UN ambassador ; France's top security official=France's top security official
          Oto Lark spoke to Ivo Lund. "Enough," said Lund. In Lark's speech on Monday, he left. | Oto Lark=Oto Lark ; Ivo Lund=Ivo Lund ; Lund=Ivo Lund ; Lark=Oto Lark ; he=Oto Lark
          King Ivo Lund met Queen Maud. The militants left. Norway's Foreign Minister spoke. Foreign Secretary Ann Berg left. | King Ivo Lund=Ivo Lund ; Queen Maud=Maud ; The militants=militants ; Norway's Foreign Minister=Foreign Minister ; Foreign Secretary Ann Berg=Ann Berg
          Minister Ivo Lund of Norway met Minister Oto Lark of Chile. Norwegian and Chilean officials left. The ports will open, Ivo Lund said. He left. | Minister Ivo Lund of Norway=Ivo Lund ; Minister Oto Lark of Chile=Oto Lark ; Norwegian and Chilean officials=Norwegian and Chilean officials ; Ivo Lund=Ivo Lund ; He=Ivo Lund
          """)
  void descriptionInTheLeadIsWhoTheNextSentencesName(String text, String expected) {
    assertThat(ResolvedText.of("Open Ports\n\n" + text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. Both countries agreed. The two states agreed. The two governments agreed. | Both countries=Norway + Latvia ; The two states=Norway + Latvia ; The two governments=Norway + Latvia
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. Both sides agreed. The sides agreed. The parties agreed. The interlocutors agreed. | Both sides=Ann Berg + Oto Lark ; The sides=Ann Berg + Oto Lark ; The parties=Ann Berg + Oto Lark ; The interlocutors=Ann Berg + Oto Lark
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. The two agreed. The pair agreed. | The two=Ann Berg + Oto Lark ; The pair=Ann Berg + Oto Lark
          Foreign Minister Ann Berg met Foreign Minister Ivo Lund and President Oto Lark. The two ministers agreed. The Foreign Ministers agreed. | The two ministers=Ann Berg + Ivo Lund ; The Foreign Ministers=Ann Berg + Ivo Lund
          Foreign Minister Ann Berg met Foreign Minister Ivo Lund and President Oto Lark. The three agreed. The leaders agreed. The diplomats agreed. | The three=Ann Berg + Ivo Lund + Oto Lark ; The leaders=Ann Berg + Ivo Lund + Oto Lark ; The diplomats=Ann Berg + Ivo Lund
          President Alda Verrin met President Oto Lark and Prime Minister Tomas Ruel. The Presidents agreed. The leaders agreed. The heads of state agreed. | The Presidents=Alda Verrin + Oto Lark ; The leaders=Alda Verrin + Oto Lark + Tomas Ruel ; The heads of state=Alda Verrin + Oto Lark
          President Alda Verrin met President Oto Lark and Prime Minister Tomas Ruel. President Verrin thanked the two leaders. She thanked them. | President Verrin=Alda Verrin ; the two leaders=Oto Lark + Tomas Ruel ; She=Alda Verrin ; them=Oto Lark + Tomas Ruel
          Minister Ann Berg met labor leaders. The labor leaders agreed. The leaders agreed. They agreed. The farmers agreed. | The labor leaders=labor leaders ; The leaders=Ann Berg + labor leaders ; They=Ann Berg + labor leaders ; The farmers=farmers
          Minister Ann Berg met a group of farmers. The farmers agreed. Participants agreed. Attendees agreed. | The farmers=group of farmers ; Participants=Ann Berg + group of farmers ; Attendees=Ann Berg + group of farmers
          The Port Fund met the Bank of Latvia. The Fund agreed. Both sides agreed. They agreed.     | The Fund=Port Fund ; Both sides=Port Fund + Bank of Latvia ; They=Port Fund + Bank of Latvia
          Norway, Denmark and Latvia met. All three agreed. The three states agreed. All parties agreed. | All three=Norway + Denmark + Latvia ; The three states=Norway + Denmark + Latvia ; All parties=Norway + Denmark + Latvia
          Nordic foreign ministers met in Oslo. The ministers agreed. They agreed.                   | The ministers=Nordic foreign ministers ; They=Nordic foreign ministers
          Minister Ann Berg of Norway met with Foreign Minister Ivo Lund of Denmark and Foreign Minister Oto Lark of Latvia. The Minister and Foreign Ministers agreed. | The Minister=Ann Berg ; Foreign Ministers=Ivo Lund + Oto Lark
          Norwegian officials left. They left. Officials left. Officials from Norway left.           | They=Norwegian officials ; Officials=Norwegian officials ; Officials from Norway=Officials from Norway
          The envoys left. They left. The envoys of Norway left.                                     | They=envoys ; The envoys of Norway=envoys of Norway
          """)
  void collectiveIsAllOfItsKind(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. She thanked him. He thanked her. | She=Ann Berg ; him=Oto Lark ; He=Oto Lark ; her=Ann Berg
          Foreign Minister Ann Berg of Norway met President Oto Lark of Latvia. The President said he agreed. It is late, she said. | The President=Oto Lark ; he=Oto Lark ; It= ; she=Ann Berg
          Spokesperson Ann Berg said so. The spokesperson added more. She left. He left.             | The spokesperson=Ann Berg ; She=Ann Berg ; He=
          Ann Berg said so. Ivo Lund said so. He left. She left. They left.                          | Ivo Lund=Ivo Lund ; He=Ivo Lund ; She=Ann Berg ; They=
          Ann Berg and Ivo Lund said so. They left. He left. The two left.                           | They=Ann Berg + Ivo Lund ; He=Ivo Lund ; The two=Ann Berg + Ivo Lund
          Minister Ann Berg wrote to Minister Ivo Lund. They like trade. Minister Berg and Admiral Jack Orr left. They like ships. | They=Ann Berg + Ivo Lund ; Minister Berg=Ann Berg ; Admiral Jack Orr=Jack Orr ; They=Ann Berg + Jack Orr
          Norway and Denmark left. They left. It left. The two left.                                 | They=Norway + Denmark ; It=Norway ; The two=Norway + Denmark
          Norway left. It likes trade. The Port Fund left. It likes ships.                           | It=Norway ; The Port Fund=Port Fund ; It=Port Fund
          The UN left. It met the EU. It left.                                                       | It=UN ; the EU=EU ; It=UN
          It rained. The envoy who left agreed. The crew, which left, agreed.                        | The envoy=envoy ; who=envoy ; The crew=crew
          Minister Ann Berg thanked Minister Ivo Lund. Minister Lund, who likes her, left. Minister Berg, whom he likes, left. | Minister Lund=Ivo Lund ; who=Ivo Lund ; her=Ann Berg ; Minister Berg=Ann Berg ; whom=Ann Berg ; he=Ivo Lund
          Minister Ann Berg of Norway met Minister Ivo Lund. Minister Berg spoke first. "We agreed on trade. We sail." | Minister Berg=Ann Berg ; We=Ann Berg + Ivo Lund ; We=Ann Berg
          Minister Ann Berg of Norway spoke first. I like trade. We sail.                            | I=Ann Berg ; We=Norway
          Minister Ann Berg met Minister Ivo Lund. "Both of us like trade," Minister Berg said. | us=Ann Berg + Ivo Lund ; Minister Berg=Ann Berg
          """)
  void pronounIsWhoWasNamedBefore(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ¶ # Joint Statement by President Alda Verrin and President Oto Lark ¶ They agreed.  | They=Alda Verrin + Oto Lark
          ¶ # Joint Statement of Norway and Denmark ¶ They agreed.                            | They=Norway + Denmark
          ¶ # Norway and Denmark Joint Statement ¶ They agreed.                               | They=Norway + Denmark
          ¶ # Statement by President Alda Verrin and President Oto Lark ¶ They agreed.        | They=Alda Verrin + Oto Lark
          ¶ # Statement on President Alda Verrin and President Oto Lark ¶ They agreed.        | They=
          ¶ # Statement by President Alda Verrin ¶ They agreed.                               | They=
          ¶ # President Alda Verrin on Norway and Denmark ¶ They agreed.                      | They=
          """)
  void headlineTellsWhoMakesAJointStatement(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The following statement was released by the Governments of Norway and Denmark. We agree. | We=Norway + Denmark
          The text of the statement was released by Norway and Denmark. We agree. "We left," he said. | We=Norway + Denmark ; We= ; he=
          We, the Foreign Ministers of Norway, Peru and Denmark, met to agree on trade. We left.      | We=Norway + Peru + Denmark
          We, the Foreign Ministers of Norway and Denmark, met to agree on trade. We left.            | We=Norway + Denmark
          The statement was released by Norway and Denmark. We agree.                                 | We=
          """)
  void weAreThoseWhoMakeTheStatement(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The White House said so. President Alda Verrin met Minister Ivo Lund of Norway. Both countries agreed. | President Alda Verrin=Alda Verrin ; Minister Ivo Lund of Norway=Ivo Lund ; Both countries=United States + Norway
          President Alda Verrin met Minister Ivo Lund of Norway and Minister Ann Berg. The Norwegian minister agreed. The Minister agreed. | The Norwegian minister=Ivo Lund ; The Minister=Ann Berg
          President Alda Verrin met Prime Minister Ivo Lund. President Oto Lark left. The President agreed. President Lark agreed. | President Oto Lark=Oto Lark ; The President=Alda Verrin ; President Lark=Oto Lark
          Secretary Ann Berg and Secretary Ivo Lund met farmers. Secretary Lund agreed. The Secretary left. Farmers spoke. | Secretary Lund=Ivo Lund ; The Secretary=Ivo Lund ; Farmers=farmers
          Secretary Ann Berg and Secretary Ivo Lund met farmers. Farmers spoke. The Secretary left.       | Farmers=farmers ; The Secretary=
          Mr. Berg met Mr. Lund. They agreed. He left.                                                    | They=Berg + Lund ; He=Berg
          Minister Ann Berg met Minister Ivo Lund. Also present were Mayor Oto Lark and Mayor Bo Dahl. Both agreed. | Mayor Oto Lark=Oto Lark ; Mayor Bo Dahl=Bo Dahl ; Both=Ann Berg + Ivo Lund
          Minister Ann Berg met farmers and port experts. Minister Berg and this group left.               | Minister Berg=Ann Berg ; this group=farmers + port experts
          Minister Ann Berg met Minister Ivo Lund. The Port Fund and the Bank of Latvia have left. They agreed. | The Port Fund=Port Fund ; the Bank of Latvia=Bank of Latvia ; They=Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. The Port Fund and the Bank of Latvia will leave when they agree. | The Port Fund=Port Fund ; the Bank of Latvia=Bank of Latvia ; they=Port Fund + Bank of Latvia
          Secretary Ann Berg and Director Ivo Lund met farmers. Officials spoke first. Farmers and officials spoke. | Officials=Ann Berg + Ivo Lund ; Farmers=farmers ; officials=Officials
          Minister Ivo Lund met farmers. Mr. Lund left. Secretary Lark came. He agreed.                             | Mr. Lund=Ivo Lund ; Secretary Lark=Lark ; He=Lark
          """)
  void officeOfSeveralIsTheOneThatFits(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Alda Verrin met Minister Ivo Lund of Norway.                          | Alda Verrin=- ; Ivo Lund=NO
          U.S. support is strong. President Alda Verrin met Minister Ivo Lund of Norway.  | Alda Verrin=US ; Ivo Lund=NO
          The White House said so. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=US ; Ivo Lund=NO
          Ties between the United States and Norway hold. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=- ; Ivo Lund=NO
          Staff from the White House left. President Alda Verrin met Minister Ivo Lund of Norway.  | Alda Verrin=US ; Ivo Lund=NO
          The U.S. commitment is strong. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=US ; Ivo Lund=NO
          The U.S. and Norwegian commitment is strong. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=- ; Ivo Lund=NO
          The U.S. intention holds. U.S. readiness holds. U.S. interest holds. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=US ; Ivo Lund=NO
          The U.S. intention holds. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=- ; Ivo Lund=NO
          U.S. growing military support is strong. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=US ; Ivo Lund=NO
          U.S. support and Danish support are strong. Denmark agreed. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=- ; Ivo Lund=NO
          Norwegian support is strong. President Alda Verrin met Minister Ivo Lund of Norway. | Alda Verrin=- ; Ivo Lund=NO
          U.S. support is strong. President Alda Verrin met Minister Ivo Lund. Ambassador Ann Berg and Spokesperson Oto Lark left. | Alda Verrin=US ; Ivo Lund=US ; Ann Berg=US ; Oto Lark=US
          U.S. ships are old. President Alda Verrin met Minister Ivo Lund of Norway.      | Alda Verrin=- ; Ivo Lund=NO
          U.S. support is strong. Alda Verrin met Minister Ivo Lund of Norway.            | Alda Verrin=- ; Ivo Lund=NO
          """)
  void sideOfTheTextIsThatOfTheOthers(String text, String expected) {
    assertThat(ResolvedText.of(text).countries()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ann Berg and Budget Director Jack Orr met farmers. Senior officials agreed. Administration officials agreed. | Senior officials=Ann Berg + Jack Orr ; Administration officials=Ann Berg + Jack Orr
          President Ann Berg and Budget Director Jack Orr met farmers. Senior administration officials agreed. | Senior administration officials=Senior administration officials
          Minister Ann Berg met Minister Ivo Lund and Minister Oto Lark. Minister Berg and her counterparts agreed. | Minister Berg=Ann Berg ; her counterparts=Ivo Lund + Oto Lark
          Minister Ann Berg met mayors. Participants discussed trade. Participants praised trade. Attendees agreed. | Participants=Ann Berg + mayors ; Participants=mayors ; Attendees=Ann Berg + mayors
          Vice President Ann Berg met Vice President Ivo Lund and Minister Oto Lark. The Vice Presidents agreed. | The Vice Presidents=Ann Berg + Ivo Lund
          Minister Ann Berg met river farmers. Campaigners agreed. The campaigners left. Campaigners from Oslo left. | Campaigners=river farmers ; The campaigners=river farmers ; Campaigners=river farmers
          Minister Ann Berg met river farmers. Voters agreed. The Port officials left.               | Voters=Voters ; The Port officials=Port officials
          Minister Ann Berg met Ray Chambers. She thanked Mr. Chambers. They agreed. | She=Ann Berg ; Mr. Chambers=Ray Chambers ; They=Ann Berg + Ray Chambers
          Minister Ann Berg met farmers. She met mayors. Campaigners agreed. | She=Ann Berg ; mayors=mayors ; Campaigners=farmers
          Minister Ann Berg met farmers and Ivo Lund. Campaigners agreed.                            | Campaigners=Campaigners
          Ambassador Ann Berg met Ambassador Ivo Lund. The ambassadors agreed. The envoys agreed. The diplomats agreed. | The ambassadors=Ann Berg + Ivo Lund ; The envoys=Ann Berg + Ivo Lund ; The diplomats=Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. The delegations agreed. The officials agreed. The colleagues agreed. Both agreed. | The delegations=Ann Berg + Ivo Lund ; The officials=Ann Berg + Ivo Lund ; The colleagues=Ann Berg + Ivo Lund ; Both=Ann Berg + Ivo Lund
          The White House hosted farmers and Minister Ann Berg. They agreed. Participants praised trade. | They=farmers + Ann Berg ; Participants=farmers
          The White House hosted farmers. They agreed.                                               | They=White House + farmers
          President Ann Berg met President Oto Lark and Minister Ivo Lund. The leaders agreed.        | The leaders=Ann Berg + Oto Lark + Ivo Lund
          President Ann Berg and Minister Ivo Lund met President Oto Lark. The leaders agreed.       | The leaders=Ann Berg + Oto Lark
          Minister Ann Berg and Minister Ivo Lund met farmers. Federal officials agreed.             | Federal officials=Ann Berg + Ivo Lund
          Minister Ann Berg met industry participants. The meeting participants agreed. Participants praised trade. | The meeting participants=Ann Berg + industry participants ; Participants=industry participants
          President Ann Berg met leaders from the ports. The meeting included: Minister Ivo Lund and Minister Oto Lark. The port leaders agreed. | Minister Ivo Lund=Ivo Lund ; Minister Oto Lark=Oto Lark ; The port leaders=leaders from the ports
          Norway met Denmark. Both states agreed. The governments agreed. The neighbors agreed. They agreed. | Both states=Norway + Denmark ; The governments=Norway + Denmark ; The neighbors=Norway + Denmark ; They=Norway + Denmark
          Minister Ann Berg met Minister Ivo Lund, Minister Oto Lark and Minister Bo Dahl. The four ministers agreed. All four agreed. The three ministers agreed. The five agreed. | The four ministers=Ann Berg + Ivo Lund + Oto Lark + Bo Dahl ; All four=Ann Berg + Ivo Lund + Oto Lark + Bo Dahl ; The three ministers=Ivo Lund + Oto Lark + Bo Dahl ; The five=
          Minister Ann Berg met Minister Ivo Lund. It rained. It snowed. It blew. It froze. It thawed. It hailed. They agreed. | It= ; It= ; It= ; It= ; It= ; It= ; They=Ann Berg + Ivo Lund
          Minister Ann Berg praised ships. Minister Ivo Lund praised boats. The two ministers agreed. Both agreed. | Minister Ivo Lund=Ivo Lund ; The two ministers=Ann Berg + Ivo Lund ; Both=Ann Berg + Ivo Lund
          Minister Ann Berg met Minister Ivo Lund. Minister Berg and the Port Fund agreed. They left. The two left. | Minister Berg=Ann Berg ; the Port Fund=Port Fund ; They=Ann Berg + Port Fund ; The two=Ann Berg + Port Fund
          Minister Ann Berg met him. Minister Ivo Lund left. He agreed.                              | Minister Ivo Lund=Ivo Lund ; He=Ivo Lund
          Minister Ann Berg met mayors. Participants thanked Minister Berg. Several participants praised trade. Some experts left. | Participants=mayors ; Minister Berg=Ann Berg ; Several participants=Several participants ; Some experts=Some experts
          President Ann Berg met President Ivo Lund. The leaders thanked President Berg. The leaders discussed President Lund's visit. | The leaders=Ivo Lund ; President Berg=Ann Berg ; The leaders=Ann Berg + Ivo Lund ; President Lund=Ivo Lund
          Minister Ann Berg met mayors. Minister Berg and other attendees praised trade. Other attendees left. | Minister Berg=Ann Berg ; other attendees=mayors ; Other attendees=Other attendees
          Minister Ann Berg visited Oslo. She met Minister Ivo Lund. The two sides agreed. She met Minister Oto Lark in Riga. Both sides left. | She=Ann Berg ; Minister Ivo Lund=Ivo Lund ; The two sides=Ann Berg + Ivo Lund ; She=Ann Berg ; Minister Oto Lark=Oto Lark ; Both sides=Ann Berg + Oto Lark
          Advisor Ann Berg met Prime Minister Ivo Lund. This followed Advisor Berg's meeting with Envoy Oto Lark. The two senior officials agreed. | Advisor Berg=Ann Berg ; Envoy Oto Lark=Oto Lark ; The two senior officials=Ann Berg + Oto Lark
          Minister Ann Berg met Minister Ivo Lund. She met Minister Oto Lark in Riga. Minister Lund said the leaders agreed. | She=Ann Berg ; Minister Oto Lark=Oto Lark ; Minister Lund=Ivo Lund ; the leaders=Ann Berg + Ivo Lund
          President Ann Berg met President Ivo Lund. Trade grew, but leaders agreed on more. | leaders=Ann Berg + Ivo Lund
          President Ann Berg met with her team. They reported on trade. They discussed ships.        | They=her team ; They=her team
          Minister Ann Berg met Minister Ivo Lund. She will meet Minister Oto Lark. The two sides agreed. | She=Ann Berg ; Minister Oto Lark=Oto Lark ; The two sides=Ann Berg + Ivo Lund
          Director Ann Berg and Director Ivo Lund met farm leaders. The leaders left. The leaders spoke to Director Berg. | The leaders=farm leaders ; The leaders=farm leaders ; Director Berg=Ann Berg
          President Ann Berg met farm leaders. The leaders left. The leaders spoke to President Berg. | The leaders=Ann Berg + farm leaders ; The leaders=farm leaders ; President Berg=Ann Berg
          Minister Ann Berg and Minister Ivo Lund held a meeting. Participants praised trade.        | Participants=Participants
          Minister Ann Berg met river farmers. The group praised trade. The group renewed the deal.  | The group=river farmers ; The group=Ann Berg + river farmers
          Minister Ann Berg met river farmers and state legislators. Angry legislators left. The legislators praised trade. The state legislators left. | Angry legislators=Angry legislators ; The legislators=state legislators ; The state legislators=state legislators
          President Ann Berg met state legislators, port leaders and advocates. The leaders discussed trade. | The leaders=Ann Berg + state legislators + port leaders + advocates
          Minister Ann Berg and Minister Ivo Lund met farmers. Other senior officials left. Norwegian and Danish officials left. | Other senior officials=Other senior officials ; Norwegian and Danish officials=Norwegian and Danish officials
          Mr. Berg met Ms. Lund. He agreed. She agreed. He thanked her.                              | He=Berg ; She=Lund ; He=Berg ; her=Lund
          Minister Ann Berg met Anna Lund. She agreed. She thanked her.                              | She=Ann Berg ; She=Ann Berg ; her=Anna Lund
          """)
  void collectiveIsReadBesideWhatStandsNearIt(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Minister Ann Berg of Norway met Foreign Minister Ivo Lund of Denmark. The Norwegian and Danish ministers agreed. The Danish and Norwegian ministers agreed. | The Norwegian and Danish ministers=Ann Berg + Ivo Lund ; The Danish and Norwegian ministers=Ann Berg + Ivo Lund
          Norway, Denmark and Latvia left. The Norwegian and Danish ministers agreed.                | The Norwegian and Danish ministers=Norwegian and Danish ministers
          Foreign Minister Ann Berg of Norway met Foreign Minister Ivo Lund of Denmark. The ministers of Denmark and Norway agreed. | The ministers of Denmark and Norway=Ann Berg + Ivo Lund
          Mr. Berg and Mr. Lund left. He agreed.                                                     | He=
          Mr. Berg met Mr. Lund. He agreed. Mr. Lund thanked Mr. Berg. He agreed.                    | He=Berg ; Mr. Lund=Lund ; Mr. Berg=Berg ; He=Lund
          Ann Berg left. Maria Lund left. She agreed.                                                | Maria Lund=Maria Lund ; She=Maria Lund
          Ann Berg spoke to Norway. "Maria Lund left," she said. She left again.                     | Maria Lund=Maria Lund ; she=Ann Berg ; She=Ann Berg
          The Prime Minister of Norway left. The Prime Minister of Norway agreed. Norway's Prime Minister agreed. | The Prime Minister of Norway=Prime Minister ; Norway's Prime Minister=Prime Minister
          A minister left. The minister agreed. Each minister agreed.                                | The minister=minister ; Each minister=minister
          """)
  void whatFitsSeveralIsTheNearestOrNone(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          U.S. support is strong. Secretary Ann Berg met Secretary Ivo Lund of Norway. The Secretary agreed. | Secretary Ann Berg=Ann Berg ; Secretary Ivo Lund of Norway=Ivo Lund ; The Secretary=Ann Berg
          U.S. support is strong. Secretary Ann Berg met Minister Ivo Lund of Norway. Both countries agreed. The two states agreed. | Secretary Ann Berg=Ann Berg ; Minister Ivo Lund of Norway=Ivo Lund ; Both countries=U.S. + Norway ; The two states=U.S. + Norway
          Minister Ann Berg met Minister Ivo Lund. They urged all parties to stop.                   | They=Ann Berg + Ivo Lund ; all parties=parties
          Representatives from Norway and Chile, along with Denmark and the Port Fund, met in Riga. The parties agreed. | The parties=Norway + Chile
          Minister Ann Berg, along with Minister Ivo Lund, met Minister Oto Lark. The parties agreed. | The parties=Ann Berg + Ivo Lund + Oto Lark
          Norway and Chile have decided to open the ports. The two sides agreed. The sides left.     | The two sides=Norway + Chile ; The sides=sides
          President Ann Berg visited Norway. Norway and Chile left. The two sides agreed.            | Norway=Norway ; Chile=Chile ; The two sides=Norway + Chile
          U.S. support is strong. President Ann Berg met Minister Ivo Lund. The President of Chile agreed. | President Ann Berg=Ann Berg ; Minister Ivo Lund=Ivo Lund ; The President of Chile=President
          President of the Senate Ann Berg met Minister Ivo Lund. The President of Chile agreed.     | The President of Chile=President
          The leaders – President Ann Berg and President Ivo Lund – met. The leaders agreed.         | The leaders=Ann Berg + Ivo Lund
          The leaders – President Ann Berg of Norway – met. The leaders agreed.                      | The leaders=leaders
          12 mayors met. The mayors agreed. The 12 mayors agreed.                                    | The mayors=12 mayors ; The 12 mayors=12 mayors
          A group of mayors met Minister Ann Berg. The group of mayors agreed. They agreed.          | The group of mayors=group of mayors ; They=group of mayors
          It rained. The Port Fund met Norway. It agreed.                                            | The Port Fund=Port Fund ; Norway=Norway ; It=Port Fund
          The farmers – led by Oto Lark and Bo Dahl – met. The farmers agreed.                       | The farmers=farmers
          The delegation – led by Mayor Oto Lark and Mayor Bo Dahl – met. The delegation agreed.     | The delegation=Oto Lark + Bo Dahl
          Minister Ann Berg of Norway met Minister Ivo Lund of Denmark. All of the participants agreed. | the participants=Ann Berg + Ivo Lund
          Minister Ann Berg of Norway met Minister Ivo Lund of Denmark. Norwegian and Danish farmers agreed. | Norwegian and Danish farmers=Norwegian and Danish farmers
          """)
  void sideAndOfficeDecideWhoIsMeant(String text, String expected) {
    assertThat(ResolvedText.of(text).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Mayors included:,Oto Lark + Bo Dahl",
    "The mayors who took part:,Oto Lark + Bo Dahl"
  })
  void listAsLongAsTheTextHasCountedNamesAll(String introduction, String expected) {
    String text =
        "Minister Ann Berg met 2 mayors. The mayors agreed.\n\n"
            + introduction
            + "\n\n- Mayor Oto Lark\n- Mayor Bo Dahl";
    assertThat(ResolvedText.of(text).references()).startsWith("The mayors=" + expected);
  }

  @Test
  void listShorterThanTheTextHasCountedNamesSome() {
    String text =
        "Minister Ann Berg met 30 mayors. The mayors agreed.\n\nThe mayors who took part:\n\n"
            + "- Mayor Oto Lark\n- Mayor Bo Dahl";
    assertThat(ResolvedText.of(text).references()).startsWith("The mayors=30 mayors");
  }

  @ParameterizedTest
  @CsvSource({"Director,Northern Governors", "Gov.,Oto Lark + Bo Dahl"})
  void listOfAnotherOfficeNamesNoneOfTheGroup(String office, String expected) {
    String text =
        "Minister Ann Berg met Northern Governors. The Governors agreed.\n\nAttending were the"
            + " following:\n\n- %1$s Oto Lark\n- %1$s Bo Dahl".formatted(office);
    assertThat(ResolvedText.of(text).references()).startsWith("The Governors=" + expected);
  }

  @Test
  void groupOfTheHeadlineIsWhomTheTextNames() {
    String text =
        "¶ # Minister Ann Berg's Meeting with Mayors ¶ Minister Ann Berg met Mayor Oto Lark and"
            + " Mayor Bo Dahl. The mayors agreed.";
    assertThat(ResolvedText.of(text).references()).endsWith("The mayors=Oto Lark + Bo Dahl");
  }

  @Test
  void advisersAreAlsoWhoHasAnotherTitle() {
    String text =
        "National Security Advisor Ann Berg met Secretary Oto Lark of Norway and Director Bo Dahl"
            + " of Denmark. The national security advisors agreed.";
    assertThat(ResolvedText.of(text).references())
        .isEqualTo("The national security advisors=Ann Berg + Oto Lark + Bo Dahl");
  }

  @ParameterizedTest
  @CsvSource({"The leaders who took part:,Ivo Lund + Oto Lark", "From the ministry:,farm leaders"})
  void listOfOneSideNamesNoGroupOfTheOther(String introduction, String expected) {
    String text =
        "Minister Ann Berg met farm leaders. The farm leaders agreed.\n\n"
            + introduction
            + "\n\n- Ivo Lund, Director\n- Oto Lark, Adviser";
    assertThat(ResolvedText.of(text).references()).startsWith("The farm leaders=" + expected);
  }
}
