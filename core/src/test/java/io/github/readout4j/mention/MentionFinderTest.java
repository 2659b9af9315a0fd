package io.github.readout4j.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {

  private static final MentionFinder FINDER = MentionFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Alda M. Verrin, Jr. spoke. | President Alda M. Verrin, Jr. | Alda M. Verrin, Jr."
            + " | President",
        "Prime Minister Ilse Kareva of Estonia spoke. | Prime Minister Ilse Kareva of Estonia |"
            + " Ilse Kareva | Prime Minister",
        "U.S. Secretary of State John Harrow spoke. | U.S. Secretary of State John Harrow | John"
            + " Harrow | Secretary of State",
        "Ukraine's Foreign Minister Oleh Drozd spoke. | Ukraine's Foreign Minister Oleh Drozd |"
            + " Oleh Drozd | Foreign Minister",
        "The special envoy for Ukraine, Peter Holm, spoke. | The special envoy for Ukraine, Peter"
            + " Holm | Peter Holm | special envoy",
        "Deputy Minister of Defense Peter Holm spoke. | Deputy Minister of Defense Peter Holm |"
            + " Peter Holm | Deputy Minister of Defense",
        "FEMA Administrator Mark Tolland spoke. | FEMA Administrator Mark Tolland | Mark Tolland |"
            + " FEMA Administrator",
        "Gen. Mark A. Tolland spoke. | Gen. Mark A. Tolland | Mark A. Tolland | Gen.",
        "Foreign Minister TANABE Kenji spoke. | Foreign Minister TANABE Kenji | TANABE Kenji |"
            + " Foreign Minister",
        "President Ursula von der Mehl spoke. | President Ursula von der Mehl | Ursula von der Mehl"
            + " | President",
        "Senior Relief Official at Operation Harbor Ann Berg spoke. | Senior Relief Official at"
            + " Operation Harbor Ann Berg | Ann Berg | Senior Relief Official at Operation Harbor",
        "Deputy Minister for Special Operations and Low-Intensity Conflict Kim Berg spoke. | Deputy"
            + " Minister for Special Operations and Low-Intensity Conflict Kim Berg | Kim Berg |"
            + " Deputy Minister for Special Operations and Low-Intensity Conflict",
        "Chief of Federal Student Aid Ann Berg spoke. | Chief of Federal Student Aid Ann Berg | Ann"
            + " Berg | Chief of Federal Student Aid",
        "Crown Prince Nasser bin Talib spoke. | Crown Prince Nasser bin Talib | Nasser bin Talib |"
            + " Crown Prince",
        "Deputy Prime Minister and Minister of Trade Ann Berg spoke. | Deputy Prime Minister and"
            + " Minister of Trade Ann Berg | Ann Berg | Deputy Prime Minister and Minister of"
            + " Trade",
        "Minister of Foreign Affairs and Emigrants Omar Haddal spoke. | Minister of Foreign Affairs"
            + " and Emigrants Omar Haddal | Omar Haddal | Minister of Foreign Affairs and"
            + " Emigrants",
        "President Omar Haddal of Chad (RC), Chair of the Mill Council (MC) in turn, spoke. |"
            + " President Omar Haddal of Chad (RC), Chair of the Mill Council (MC) | Omar Haddal |"
            + " President",
        "Joint Secretary (River Works) Shri Anil Rao spoke. | Joint Secretary (River Works) Shri"
            + " Anil Rao | Anil Rao | Joint Secretary (River Works)",
        "Prime Minister-designate Omar Haddal spoke. | Prime Minister-designate Omar Haddal | Omar"
            + " Haddal | Prime Minister-designate",
        "Speaker designate Clara Holm spoke. | Speaker designate Clara Holm | Clara Holm | Speaker"
            + " designate",
        "Assistant Secretary for River Works and Low-Tide Safety Clara Holm spoke. | Assistant"
            + " Secretary for River Works and Low-Tide Safety Clara Holm | Clara Holm | Assistant"
            + " Secretary for River Works and Low-Tide Safety",
        "Chief Medical Advisor and FEMA Director Dr. Anton Foulk spoke. | Chief Medical Advisor and"
            + " FEMA Director Dr. Anton Foulk | Anton Foulk | Chief Medical Advisor and FEMA"
            + " Director",
        "Deputy White House Counsel Clara Holm spoke. | Deputy White House Counsel Clara Holm |"
            + " Clara Holm | Deputy White House Counsel",
        "Republic of Korea (ROK) Foreign Minister Han Dosu spoke. | Republic of Korea (ROK) Foreign"
            + " Minister Han Dosu | Han Dosu | Foreign Minister",
        "Home Affairs Minister (HAM) Anil Rao spoke. | Home Affairs Minister (HAM) Anil Rao | Anil"
            + " Rao | Home Affairs Minister",
        "The Prime Minister of Norway the Right Honourable Lisena Quara, M.P., spoke. | The Prime"
            + " Minister of Norway the Right Honourable Lisena Quara, M.P. | Lisena Quara | Prime"
            + " Minister",
        "The Prime Minister of Norway, the Right Hon. L. D. Quara, and the King spoke. | The"
            + " Prime Minister of Norway, the Right Hon. L. D. Quara | L. D. Quara | Prime"
            + " Minister",
        "The Prime Minister, the Hon. Lisena Quara, spoke. | The Prime Minister, the Hon. Lisena"
            + " Quara | Lisena Quara | Prime Minister",
        "Her Slovenian counterpart Matija Vidrov spoke. | Her Slovenian counterpart Matija Vidrov |"
            + " Matija Vidrov | ''",
        "My colleague, the Minister for Trade Clara Tolland, spoke. | My colleague, the Minister"
            + " for Trade Clara Tolland | Clara Tolland | Minister for Trade",
        "Minister for Water and the Environment Clara Tolland spoke. | Minister for Water and the"
            + " Environment Clara Tolland | Clara Tolland | Minister for Water and the Environment",
        "Hosting NATO Director Clara Tolland, he spoke. | NATO Director Clara Tolland | Clara"
            + " Tolland | NATO Director",
        "Deputy Prime Minister and Foreign Minister Senator Clara Tolland spoke. | Deputy Prime"
            + " Minister and Foreign Minister Senator Clara Tolland | Clara Tolland | Deputy Prime"
            + " Minister and Foreign Minister Senator",
        "Minister Clara Tolland, SC spoke. | Minister Clara Tolland, SC | Clara Tolland | Minister",
        "Minister Clara Bishop MP spoke. | Minister Clara Bishop MP | Clara Bishop | Minister",
        "His counterpart in Norway, Clara Tolland, spoke. | His counterpart in Norway, Clara"
            + " Tolland | Clara Tolland | ''",
        "Tolland, Clara | Tolland, Clara | Clara Tolland | ''",
        "MINISTER CLARA TOLLAND FA90 spoke. | MINISTER CLARA TOLLAND | CLARA TOLLAND | MINISTER",
        "His colleague, Luisa Pradel, spoke. | His colleague, Luisa Pradel | Luisa Pradel | ''",
        "Forest Council (FC) Director Ann Berg spoke. | Forest Council (FC) Director Ann Berg | Ann"
            + " Berg | Forest Council (FC) Director",
        "Chief of the U.S. Hill Service Vika Tolland spoke. | Chief of the U.S. Hill Service Vika"
            + " Tolland | Vika Tolland | Chief of the U.S. Hill Service",
        "Co-chair Ann Berg, Director for Energy, spoke. | Co-chair Ann Berg, Director for Energy |"
            + " Ann Berg | Co-chair",
        "The Chief of the Harbor Staff, Admiral Mary Tolland, spoke. | The Chief of the Harbor"
            + " Staff, Admiral Mary Tolland | Mary Tolland | Chief of the Harbor Staff",
        "Mary Tolland, Vice President and Minister of Trade, spoke. | Mary Tolland, Vice President"
            + " and Minister of Trade | Mary Tolland | Vice President and Minister of Trade",
        "His Highness Prince Omar Haddal, Minister of Trade, spoke. | His Highness Prince Omar"
            + " Haddal, Minister of Trade | Omar Haddal | Minister of Trade",
        "Mary Tolland, Director of the National Water Council, spoke. | Mary Tolland, Director of"
            + " the National Water Council | Mary Tolland | Director of the National Water Council",
        "Assistant to the President for Harbor Justice and Equity Vika Tolland spoke. | Assistant"
            + " to the President for Harbor Justice and Equity Vika Tolland | Vika Tolland |"
            + " Assistant to the President for Harbor Justice and Equity",
        "Chief of the U.S. Wool and Timber Administration Vika Tolland spoke. | Chief of the U.S."
            + " Wool and Timber Administration Vika Tolland | Vika Tolland | Chief of the U.S. Wool"
            + " and Timber Administration",
        "Hillmark President and CEO Ann Berg spoke. | Hillmark President and CEO Ann Berg | Ann"
            + " Berg | Hillmark President and CEO",
        "The Envoy of the King and Minister of Trade of Norway Ann Berg spoke. | The Envoy of the"
            + " King and Minister of Trade of Norway Ann Berg | Ann Berg | Envoy of the King and"
            + " Minister of Trade",
        "Foreign Minister and Deputy Prime Minister Tolland spoke. | Foreign Minister and Deputy"
            + " Prime Minister Tolland | Tolland | Foreign Minister and Deputy Prime Minister",
        "1st Vice Minister Clara Tolland spoke. | 1st Vice Minister Clara Tolland | Clara Tolland |"
            + " 1st Vice Minister",
        "Advisor to Vice President Verrin Ann Berg spoke to Vice President Alda Verrin. | Advisor"
            + " to Vice President Verrin Ann Berg | Ann Berg | Advisor to Vice President Verrin",
        "Governor Ann Berg Dr. Ivo Lund spoke. | Governor Ann Berg | Ann Berg | Governor",
        "Ann Berg Leading Talks on Trade | Ann Berg | Ann Berg | ''",
      })
  void personIsNamedWithTitle(String text, String words, String name, String title) {
    Mention mention = find(text).get(0);

    assertThat(mention.kind()).isEqualTo(Kind.PERSON);
    assertThat(text.substring(mention.start(), mention.end())).isEqualTo(words);
    assertThat(mention.naming().name()).isEqualTo(name);
    assertThat(mention.naming().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The President agreed. | ROLE | The President",
        "He met the French Minister of Foreign Affairs. | ROLE | the French Minister of Foreign"
            + " Affairs",
        "They said that the head of state agreed. | ROLE | the head of state",
        "His Majesty agreed. | ROLE | His Majesty",
        "HE the Minister of Trade agreed. | ROLE | HE the Minister of Trade",
        "The Ministry of Trade today agreed. | ORGANIZATION | The Ministry of Trade",
        "HRH the Crown Prince agreed. | ROLE | HRH the Crown Prince",
        "The Authority of Heads of State and Government agreed. | ORGANIZATION | The Authority of"
            + " Heads of State and Government",
        "It spoke of the West Bank and the President agreed. | ROLE | the President",
        "She met Lake County School District. | ORGANIZATION | Lake County School District",
        "The Office of the Vice President agreed. | ORGANIZATION | The Office of the Vice"
            + " President",
        "She met Fund for Lake Towns (FLT) leaders. | GROUP | Fund for Lake Towns (FLT) leaders",
        "In addition, Danish and U.S. farmers agreed. | GROUP | Danish and U.S. farmers",
        "She met Captain Ivo Lund and Flight Technician Second Class Ann Berg. | PERSON | Flight"
            + " Technician Second Class Ann Berg",
        "She met the U.S. Conference of Mayors. | ORGANIZATION | the U.S. Conference of Mayors",
        "The two leaders agreed. | COLLECTIVE | The two leaders",
        "Both sides agreed. | COLLECTIVE | Both sides",
        "The Ministers agreed. | COLLECTIVE | The Ministers",
        "The two agreed. | COLLECTIVE | The two",
        "Senior White House officials agreed. | GROUP | Senior White House officials",
        "Doe thanked the people of Zambia. | GROUP | the people of Zambia",
        "On Monday the Azerbaijani side agreed. | STATE | the Azerbaijani side",
        "He said that Moscow agreed. | STATE | Moscow",
        "On Monday Sri Lanka agreed. | STATE | Sri Lanka",
        "The state broadcaster Tolvik agreed. | ORGANIZATION | The state broadcaster Tolvik",
        "But U.S. and European officials agreed. | GROUP | U.S. and European officials",
        "The power company Voltra agreed. | ORGANIZATION | The power company Voltra",
        "He told the advocacy group Mondo so. | ORGANIZATION | the advocacy group Mondo",
        "The party chairman Jane Roe agreed. | PERSON | The party chairman Jane Roe",
        "The company Norway founded agreed. | STATE | Norway",
        "He told German newspaper Bild so. | ORGANIZATION | German newspaper Bild",
        "It affects Israel's security. | STATE | Israel",
        "Talks with the European Union went on. | ORGANIZATION | the European Union",
        "They met the Office of the Prime Minister. | ORGANIZATION | the Office of the Prime"
            + " Minister",
        "They spoke of the South Bank and the President agreed. | ROLE | the President",
        "He met the National Water Council (NWC). | ORGANIZATION | the National Water Council"
            + " (NWC)",
        "He said that his administration agreed. | ORGANIZATION | his administration",
        "Staff from the Port Office (PO) and the Mint agreed. | GROUP | Staff from the Port Office"
            + " (PO) and the Mint",
        "Leaders from the Hill Fund, the Lake Guild, and the Council of Wool and Timber agreed. |"
            + " GROUP | Leaders from the Hill Fund, the Lake Guild, and the Council of Wool and"
            + " Timber",
        "Senior White House Officials agreed. | GROUP | Senior White House Officials",
        "Delegates of the Lake Alliance/River Movement agreed. | GROUP | Delegates of the Lake"
            + " Alliance/River Movement",
        "A wide range of farm leaders agreed. | GROUP | A wide range of farm leaders",
        "He praised trade, and port leaders agreed. | GROUP | port leaders",
        "She told how young nurses had helped. | GROUP | young nurses",
        "She met farmer and fisher unions. | ORGANIZATION | farmer and fisher unions",
        "She met 40 farmer, fish family, and miller unions. | ORGANIZATION | 40 farmer, fish"
            + " family, and miller unions",
        "She met Cabinet and agency officials. | GROUP | Cabinet and agency officials",
        "She met staff and farm leaders. | GROUP | staff",
        "She met government and farm ministers. | GROUP | government and farm ministers",
        "She met NWC and RFC leaders. | GROUP | NWC and RFC leaders",
        "She met National Water Council (NWC) leaders. | GROUP | National Water Council (NWC)"
            + " leaders",
      })
  void partyIsFound(String text, Kind kind, String words) {
    assertThat(find(text))
        .anySatisfy(
            mention -> {
              assertThat(mention.kind()).isEqualTo(kind);
              assertThat(text.substring(mention.start(), mention.end())).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Executive Order passed.",
        "The Lake Leaders Summit opened.",
        "Working-class Danes agreed.",
      })
  void capitalsAfterATitleAreNotAlwaysAName(String text) {
    assertThat(find(text)).extracting(Mention::kind).doesNotContain(Kind.PERSON);
  }

  @Test
  void familyNameAloneIsKnownFromTheFullName() {
    List<Mention> found = find("Minister Anna Tolvane came. Tolvane smiled.");

    assertThat(found).extracting(m -> m.naming().name()).containsExactly("Anna Tolvane", "Tolvane");
  }

  @Test
  void pluralTitleNamesEachPerson() {
    List<Mention> found = find("Presidents Verrin and Okoro spoke.");

    assertThat(found).extracting(m -> m.naming().name()).containsExactly("Verrin", "Okoro");
    assertThat(found).extracting(m -> m.naming().role()).containsOnly("head-of-state");
  }

  @Test
  void listItemIsOnePerson() {
    List<Mention> found =
        find("Participants:\n- Anna Tolvane, Director, Hill Fund\n- Mark Orr, Lake Union (LU)\n");

    assertThat(found)
        .filteredOn(m -> m.kind() == Kind.PERSON)
        .extracting(m -> m.naming().name())
        .containsExactly("Anna Tolvane", "Mark Orr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "- \n- ,\n",
        "((((",
        "of of of the the",
        "A. B. C.",
        "'s 's 's",
        "PRESIDENT OF",
        "Prime Minister",
        "Mr.",
        "the the two",
        "“”—…",
        "President\u0000 \uD83D",
        "Minister, , of the"
      })
  void oddTextGivesMentionsInOrder(String text) {
    int end = 0;
    for (Mention mention : find(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
      end = mention.end();
    }
  }

  @Test
  @Timeout(20)
  void longTextTakesLinearTime() {
    assertThat(find("Minister of the Board of the Council of Mary Roe and ".repeat(4_000)))
        .isNotEmpty();
  }

  @Test
  void topicIsNothingToBePresidentOf() {
    String text = "She informed the President of the decisions and met the president of the board.";

    assertThat(find(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("She", "the President", "the president of the board");
  }

  @Test
  void rankBeforeANounIsAnAdjective() {
    String text = "After the general election, a source of energy had a major impact on her.";

    assertThat(find(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("her");
  }

  @Test
  void spokesmanForAPersonIsAnotherPerson() {
    String text = "A spokesman for President Ada Roe agreed.";

    assertThat(find(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("A spokesman for President Ada Roe");
    assertThat(find(text)).extracting(Mention::kind).containsExactly(Kind.ROLE);
  }

  @Test
  void firstOfTwoCapitalsActsAsStateToo() {
    String text = "Oslo and Suva agreed to reopen the ports near Oslo.";

    assertThat(find(text))
        .filteredOn(mention -> mention.kind() == Kind.STATE)
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("Oslo", "Suva");
  }

  @Test
  void personAfterACommaIsNotOfThePhraseBefore() {
    String text = "Asked about the new tariffs, Foreign Ministry spokesperson Qian Lofen spoke.";

    assertThat(find(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("Foreign Ministry spokesperson Qian Lofen");
  }

  private static List<Mention> find(String text) {
    Sentences sentences = SampleText.read(text);
    return FINDER.find(sentences).all();
  }
}
