package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.mention.SampleText;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.sentence.Sentences;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerResolverTest {

  private static final MentionFinder FINDER = MentionFinder.standard();
  private static final SpeakerResolver RESOLVER = SpeakerResolver.standard();
  private static final String CALL =
      "# Readout of President Alda Verrin's Call with Prime Minister Tomas Ruel of Estonia\n\n"
          + "President Alda Verrin spoke today with Prime Minister Tomas Ruel of Estonia. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Verrin agreed. | President Verrin | Alda Verrin",
        "The Estonian leader agreed. | The Estonian leader | Tomas Ruel",
        "The Prime Minister agreed. | The Prime Minister | Tomas Ruel",
        "Mr. Ruel agreed. | Mr. Ruel | Tomas Ruel",
        "She thanked the Prime Minister. | She | Alda Verrin",
        "The President thanked the Prime Minister. She agreed. | She | Alda Verrin",
      })
  void nameTitleAndPronounAreTheSamePerson(String sentence, String words, String name) {
    assertThat(names(CALL + sentence, words)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The two leaders", "They", "Both sides", "The leaders", "The two"})
  void collectiveIsThePartiesTogether(String words) {
    assertThat(names(CALL + words + " agreed to meet.", words))
        .containsExactly("Alda Verrin", "Tomas Ruel");
  }

  @Test
  void whoStandsBesideTheCollectiveIsNotInIt() {
    String text =
        "President Alda Verrin met Prime Minister Tomas Ruel of Estonia, President Oto Lark of"
            + " Latvia and Chancellor Emil Brandner of Austria. The President and the leaders"
            + " agreed.";

    assertThat(names(text, "the leaders"))
        .containsExactly("Tomas Ruel", "Oto Lark", "Emil Brandner");
  }

  @Test
  void ministersAreThoseOfTheParties() {
    String text =
        "President Alda Verrin met Foreign Minister Ivo Lund and Defense Minister Ann Berg of"
            + " Denmark. She briefed the Ministers.";

    assertThat(names(text, "the Ministers")).containsExactly("Ivo Lund", "Ann Berg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The staffers receive them\u2014", "They met them:\n\n- Ann Berg\n"})
  void pronounNamesNoGroup(String text) {
    assertThat(resolve(text).all()).extracting(Speaker::name).doesNotContain("");
  }

  @Test
  void listGivesTheMembersOfTheGroup() {
    String text =
        "Minister Ann Berg met with 3 leaders representing island nations. The leaders agreed.\n\n"
            + "The leaders that took part:\n\n"
            + "- Prime Minister Tomas Ruel of Samoa\n- President Oto Lark of Palau\n"
            + "- King Aurel of Tonga\n";

    assertThat(names(text, "The leaders")).contains("Tomas Ruel", "Oto Lark", "Aurel");
  }

  @Test
  void groupOfWhomSomeAreListedSpeaksAsAWhole() {
    String text =
        "Minister Ann Berg met with harbor leaders. They agreed. Harbor leaders thanked her.\n\n"
            + "Participants included:\n\n"
            + "- Tomas Ruel, Director, Port Fund\n"
            + "- Oto Lark, Port Union\n";

    assertThat(names(text, "Harbor leaders")).containsExactly("harbor leaders");
    assertThat(names(text, "They")).containsExactly("Ann Berg", "harbor leaders");
    assertThat(participants(text)).contains("Ann Berg", "Tomas Ruel", "Oto Lark");
  }

  @Test
  void agencyThatReportsTakesNoPart() {
    String text =
        "Minister Ann Berg telephoned Minister Ivo Lund of Denmark, AJN reports. They agreed.";

    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund");
    assertThat(names(text, "They")).containsExactly("Ann Berg", "Ivo Lund");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Senior White House officials", "They"})
  void severalOfficialsAreTheHosts(String words) {
    String text =
        "White House Counsel Ann Berg and Budget Director Jack Orr met with farmers. Senior White"
            + " House officials outlined the grants. They thanked the farmers.";

    assertThat(names(text, words)).containsExactly("Ann Berg", "Jack Orr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Ann Berg discussed trade with Minister Ivo Lund by phone on Friday.",
        "Minister Ann Berg thanked Minister Ivo Lund in a meeting in Oslo.",
        "In a series of meetings, including with Minister Ivo Lund, Minister Ann Berg urged calm.",
        "Minister Ann Berg called on Minister Ivo Lund at the Hill Palace.",
        "Minister Ann Berg received at her office on Monday Minister Ivo Lund.",
        "The talks between Minister Ann Berg and Minister Ivo Lund covered trade.",
      })
  void meetingIsToldByOtherWordsToo(String text) {
    assertThat(participants(text)).containsExactlyInAnyOrder("Ann Berg", "Ivo Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Ann Berg called on Minister Ivo Lund to resign.",
        "Minister Ann Berg welcomed the talks between Estonia and Latvia.",
      })
  void demandAndTopicAreNoMeeting(String text) {
    assertThat(participants(text)).isEmpty();
  }

  @Test
  void whoMetLastAreTheyAndTheTwo() {
    String text =
        CALL + "They agreed. Later, Minister Ann Berg met with Minister Ivo Lund. The two agreed.";

    assertThat(names(text, "The two")).containsExactly("Ann Berg", "Ivo Lund");
  }

  @Test
  void bothMinistersAreThoseNamedLast() {
    String text =
        "Foreign Minister Ann Berg wrote of Foreign Minister Ivo Lund. Both Ministers warned us.";

    assertThat(names(text, "Both Ministers")).containsExactly("Ann Berg", "Ivo Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Port Ministry said in a statement that it hopes so. The statement added more. | 1",
        "A statement by the Port Ministry added more. | 0",
        "The Port Ministry's statement added more. | 0",
      })
  void textSpeaksForWhoPutItOut(String text, int sentence) {
    Sentences sentences = SampleText.read(text);
    Speakers speakers = RESOLVER.resolve(sentences, FINDER.find(sentences));
    int verb = 0;
    while (!sentences.sentences().get(sentence).word(verb).equals("added")) {
      verb++;
    }

    assertThat(speakers.named(sentence, 0, verb))
        .extracting(Speaker::name)
        .containsExactly("Port Ministry");
  }

  @Test
  void textOfNoOneHasNoSpeaker() {
    Sentences sentences = SampleText.read("The statement added more.");

    assertThat(RESOLVER.resolve(sentences, FINDER.find(sentences)).named(0, 0, 2)).isEmpty();
  }

  @Test
  void itIsTheBodyThatSpokeRatherThanATopic() {
    String text = "The Kremlin said so. They discussed grain from Ukraine, it said.";

    assertThat(names(text, "it")).containsExactly("Kremlin");
  }

  @Test
  void speechInTheFirstPersonIsTheTalkersAndHisStates() {
    String text = CALL + "Prime Minister Ruel valued trade. I like it. We are glad.";

    assertThat(names(text, "I")).containsExactly("Tomas Ruel");
    assertThat(names(text, "We")).containsExactly("Estonia");
  }

  @Test
  void whoTellsTheTextIsNoneOfThoseItNames() {
    String text = "I visited Oslo. Minister Ivo Lund thanked us. I briefed him.";

    assertThat(names(text, "I")).isEmpty();
  }

  @Test
  void visitHasAllWhomTheVisitorMet() {
    String text =
        "Minister Ann Berg visited Fiji. Ms Berg called on President Oto Lark and held talks with"
            + " Minister Ivo Lund. Minister Jack Orr met with Minister Lena Prell.";

    assertThat(participants(text)).containsExactly("Ann Berg", "Oto Lark", "Ivo Lund");
  }

  @Test
  void whoSpeaksForABodyTakesPart() {
    String text =
        "President Alda Verrin convened a call with the Red Cross. Red Cross President Ann Berg"
            + " described the damage. Earlier, Minister Ivo Lund wrote a book.";

    assertThat(participants(text)).containsExactly("Alda Verrin", "Red Cross", "Ann Berg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Ann Berg met with Minister Ivo Lund as asked by President Oto Lark's order.",
        "Minister Ann Berg met with Minister Ivo Lund. She welcomed President Oto Lark's plan.",
      })
  void ownerTakesNoPart(String text) {
    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund");
  }

  @Test
  void assistantToThePresidentIsNotThePresident() {
    String text = "President Oto Lark came. The Assistant to the President agreed.";

    assertThat(names(text, "The Assistant to the President")).doesNotContain("Oto Lark");
  }

  @Test
  void titleOfTwoIsADiagnosticAndNoGuess() {
    String text = "Minister Ann Berg and Minister Ivo Lund of Denmark came. The Minister agreed.";

    assertThat(names(text, "The Minister")).isEmpty();
    assertThat(resolve(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.AMBIGUOUS_SPEAKER);
  }

  @Test
  void stateIsKnownByItsCapitalAndItsSide() {
    String text = "Azerbaijan agreed. Baku said so. The Azerbaijani side hopes for more.";

    assertThat(resolve(text).all()).extracting(Speaker::country).hasSize(1);
    assertThat(names(text, "The Azerbaijani side")).containsExactly("Azerbaijan");
  }

  @Test
  void identifiersAreUnique() {
    assertThat(resolve(CALL + "Jack Ruel and Mary Ruel came.").all())
        .extracting(Speaker::id)
        .doesNotHaveDuplicates()
        .contains("alda-verrin", "tomas-ruel");
  }

  @Test
  void possessorIsTheOwner() {
    String text =
        CALL + "The President stressed her commitment and U.S. support for Estonia's security.";
    Sentences sentences = SampleText.read(text);
    Speakers speakers = RESOLVER.resolve(sentences, FINDER.find(sentences));
    int last = sentences.sentences().size() - 1;

    assertThat(possessor(sentences, speakers, last, "her")).containsExactly("Alda Verrin");
    assertThat(possessor(sentences, speakers, last, "u.s.")).containsExactly("U.S.");
    assertThat(possessor(sentences, speakers, last, "estonia")).containsExactly("Estonia");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "They agreed.",
        "He and she and it.",
        "The leaders. The leaders.",
        "- \n- x\n",
        "Met with.",
        "spoke to",
        "Both sides and both sides",
        "Meetings followed Minister Ann Berg's talks with Minister Ivo Lund. The sides agreed.",
        "“They”"
      })
  void oddTextIsNoFault(String text) {
    assertThat(resolve(text).all()).doesNotContainNull();
  }

  @Tag("slow")
  @Test
  @Timeout(20)
  void manyPeopleTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      String name = Integer.toString(i, 36).replaceAll("[0-9]", "q");
      text.append("President D").append(name).append("o came. The President left. They said so.\n");
    }

    assertThat(resolve(text.toString()).all()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "High Representative/Vice-President Ann Soo met Minister Ivo Lund. The High Representative"
            + " agreed. | The High Representative | Ann Soo",
        "Viktor Orel met President Oto Lark of Latvia. The President of Estonia agreed. | The"
            + " President of Estonia | Viktor Orel",
        "Minister Ivo Lund of Denmark met Minister Ann Berg of Norway. His Norwegian counterpart"
            + " agreed. | His Norwegian counterpart | Ann Berg",
        "Minister Mary King came. King agreed. | King | Mary King",
        "Home Affairs Minister Anil Rao met Minister Ivo Lund. HAM agreed. | HAM | Anil Rao",
        "High Representative/Vice-President Ann Soo met Minister Ivo Lund. The HR/VP agreed. | The"
            + " HR/VP | Ann Soo",
        "Foreign Minister Ivo Lund met President Oto Lark. The head of Danish diplomacy agreed. |"
            + " The head of Danish diplomacy | Ivo Lund",
      })
  void officeStandsForItsHolder(String text, String words, String name) {
    assertThat(names(text, words)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Danish and Latvian ministers agreed on this at a meeting. Danish Minister Ivo Lund met"
            + " Latvian Minister Ann Berg. | Danish and Latvian ministers",
        "Danish Minister Ivo Lund praised him during talks with his Latvian counterpart. Ivo Lund"
            + " met Minister Ann Berg of Latvia. Both sides agreed. | Both sides",
      })
  void thoseWhoMeetAreNamedFurtherOn(String text, String words) {
    assertThat(names(text, words)).containsExactly("Ivo Lund", "Ann Berg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Denmark and Latvia condemned the attack. Iceland was silent. Both countries agreed.",
        "Denmark warned Latvia. Both countries agreed.",
      })
  void bothCountriesAreTheLastTwo(String text) {
    assertThat(names(text, "Both countries")).containsExactly("Denmark", "Latvia");
  }

  @Test
  void bodiesSpeakRatherThanWhoLedThem() {
    String text =
        "The Ministry of Ports hosted the Bank of Latvia. The delegation was led by Ann Berg. Both"
            + " sides agreed.";

    assertThat(names(text, "Both sides")).containsExactly("Ministry of Ports", "Bank of Latvia");
    assertThat(participants(text)).contains("Ann Berg");
  }

  @Test
  void whoBriefsThoseWhoMeetTakesPart() {
    String text =
        "Minister Ann Berg met with her team. She was briefed by Director Ivo Lund and Admiral Oto"
            + " Lark.";

    assertThat(participants(text)).contains("Ivo Lund", "Oto Lark");
  }

  @Test
  void welcomedBodyIsNoParty() {
    String text =
        "Minister Ann Berg met Minister Ivo Lund of Denmark. The leaders welcomed the UN mission."
            + " They agreed.";

    assertThat(names(text, "They")).containsExactly("Ann Berg", "Ivo Lund");
  }

  @Test
  void listWithoutAnIntroductionGivesNoMembers() {
    String text =
        "Minister Ann Berg met with island leaders. The fair showed the work of island leaders."
            + "\n\n- Ivo Lund, Board of Trade\n- Oto Lark, Board of Ports\n\nThe leaders agreed.";

    assertThat(names(text, "The leaders")).containsExactly("Ann Berg", "island leaders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Panelists included Director Ivo Lund, head of a bank; and Admiral Oto Lark.",
        "The delegation comprised Ministers Ivo Lund and Oto Lark.",
        "Minister Ivo Lund led the Danish delegation. Minister Oto Lark headed the others'"
            + " delegation.",
      })
  void whoIsNamedOfAPanelOrDelegationTakesPart(String sentence) {
    String text = "Minister Ann Berg hosted a meeting on fishing. " + sentence;

    assertThat(participants(text)).contains("Ivo Lund", "Oto Lark");
  }

  @Test
  void whatIsHostedWithOthersIsNoParty() {
    String text =
        "Minister Ann Berg hosted the second Working Group with Minister Ivo Lund of Denmark.";

    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "King Salim met Crown Prince Omar bin Salim. | King Salim | Salim",
        "Minister Adel al-Jubran met Minister Ann Berg. Jubran agreed. | Jubran | Adel al-Jubran",
        "Sheikh Maryam met Minister Ivo Lund. She agreed. | She | Maryam",
        "Minister Ivo Lund, SC, met Minister Ann Berg. Mr Lund agreed. | Mr Lund | Ivo Lund",
      })
  void namesOfOneOrTwoPeople(String text, String words, String name) {
    assertThat(names(text, words)).containsExactly(name);
  }

  @Test
  void colleagueHoldsTheSameOffice() {
    String text =
        "In a conversation with his Danish colleague, Ivo Lund, Foreign Minister Oto Lark voiced"
            + " fear. Both Ministers agreed.";

    assertThat(names(text, "Both Ministers")).containsExactlyInAnyOrder("Ivo Lund", "Oto Lark");
  }

  @Test
  void delegationsWithoutAnArticleAreTheParties() {
    String text = "Denmark and Latvia held talks in Riga. Delegations agreed on fishing.";

    assertThat(names(text, "Delegations")).containsExactly("Denmark", "Latvia");
  }

  @Test
  void thoseBetweenWhomACallIsHeldAreNotWhatSpeaks() {
    String text = "The call between Ann Berg and Ivo Lund addressed fishing.";
    Sentences sentences = SampleText.read(text);
    Speakers speakers = RESOLVER.resolve(sentences, FINDER.find(sentences));

    assertThat(speakers.named(0, 0, 7)).isEmpty();
  }

  @Test
  void namesBetweenDashesAreTheMembers() {
    String text =
        "The Forum leaders – President Oto Lark and Prime Minister Ann Berg – met. They agreed.";

    assertThat(names(text, "They")).containsExactly("Oto Lark", "Ann Berg");
  }

  @Test
  void listOfAllWhoJoinedNamesTheGroup() {
    String text =
        "President Ann Berg held a call with allies to discuss trade. The leaders agreed to meet."
            + " Joining President Berg on the call were Prime Minister Oto Lark of Chile,"
            + " President von der Holm and King Per Moe.";

    assertThat(names(text, "The leaders"))
        .containsExactly("Ann Berg", "Oto Lark", "von der Holm", "Per Moe");
  }

  @Test
  void theGroupThatDiscussesIsAllWhoMet() {
    String text =
        "President Ann Berg met with labor leaders on Monday. The group discussed wages."
            + " The group said nothing.";

    assertThat(names(text.substring(0, text.indexOf(" The group said")), "The group"))
        .containsExactly("Ann Berg", "labor leaders");
  }

  @Test
  void officialsBesideStaffWhomNobodyNamesAreAGroup() {
    String text =
        "Director Ann Berg and staff from the Port Office met with union leaders."
            + " Administration officials thanked them.";

    assertThat(names(text, "Administration officials")).containsExactly("Administration officials");
  }

  @Test
  void peopleWhomASubjectIncludesSpeak() {
    String text = "Senior officials including Ann Berg, Jane Holt and Peter Moe met nurses.";

    assertThat(participants(text)).contains("Ann Berg", "Jane Holt", "Peter Moe");
    assertThat(participants(text)).doesNotContain("Senior officials");
  }

  @Test
  void nameOfAnAdministrationTellsWhoLeadsIt() {
    String text =
        "The President thanked the crew. He praised what the Berg-Lark Administration has done."
            + " The Vice President agreed.";

    assertThat(names(text, "The President")).containsExactly("Berg");
    assertThat(names(text, "The Vice President")).containsExactly("Lark");
  }

  @Test
  void officialsWhomALeaderReceivesAreTheOthers() {
    String text =
        "Vice President Ann Berg met with Governors Oto Lark and Ida Moe. The officials shared"
            + " their plans.";

    assertThat(names(text, "The officials")).containsExactly("Oto Lark", "Ida Moe");
  }

  @Test
  void delegationOfAJourneyIsWhoeverCameAlong() {
    String text =
        "Secretary Ann Berg traveled to Chile. She was accompanied by Director Oto Lark."
            + " The delegation met with union leaders to thank them.";

    assertThat(names(text, "The delegation")).containsExactly("Ann Berg", "Oto Lark");
  }

  @Test
  void peopleSpeakAfterTheirStatesWereNamed() {
    String text =
        "President Ann Berg of Norway met with President Oto Lark of Chile."
            + " Norway and Chile plan to open the line. They agreed to meet again.";

    assertThat(names(text, "They")).containsExactly("Ann Berg", "Oto Lark");
  }

  @Test
  void severalGroupsAreReceived() {
    String text =
        "Vice President Ann Berg convened more than 20 Chilean legislators, local leaders, and"
            + " nurses.";

    assertThat(participants(text))
        .containsExactly("Ann Berg", "20 Chilean legislators", "local leaders", "nurses");
  }

  @Test
  void leadersWithoutArticleAreThoseWhoMet() {
    String text =
        "President Ann Berg met with Prime Minister Oto Lark. Leaders agreed to reopen the port.";

    assertThat(names(text, "Leaders")).containsExactly("Ann Berg", "Oto Lark");
  }

  @Test
  void whoWasHeardTookPart() {
    String text =
        "Vice President Ann Berg hosted a roundtable to hear from university leaders about the law."
            + " They discussed the budget.";

    assertThat(names(text, "They")).containsExactly("Ann Berg", "university leaders");
  }

  @Test
  void listOfThoseWhoJoinedGoesOnAfterADescription() {
    String text =
        "Director Ann Berg met with union leaders. She was joined by Secretary Oto Lark, who leads"
            + " the office, Secretary Ida Moe, and Administrator Per Holm.";

    assertThat(participants(text)).contains("Oto Lark", "Ida Moe", "Per Holm");
  }

  private static List<String> possessor(
      Sentences sentences, Speakers speakers, int sentence, String word) {
    for (int i = 0; i < sentences.sentences().get(sentence).size(); i++) {
      if (sentences.sentences().get(sentence).word(i).equals(word)) {
        return speakers.possessor(sentence, i).stream().map(Speaker::name).toList();
      }
    }
    throw new AssertionError(word);
  }

  private static List<String> participants(String text) {
    return resolve(text)
        .meeting()
        .map(meeting -> meeting.parties().stream().map(Speaker::name).toList())
        .orElse(List.of());
  }

  private static Speakers resolve(String text) {
    Sentences sentences = SampleText.read(text);
    return RESOLVER.resolve(sentences, FINDER.find(sentences));
  }

  /** The names of whom the last mention with the given words stands for. */
  private static List<String> names(String text, String words) {
    Sentences sentences = SampleText.read(text);
    Mentions mentions = FINDER.find(sentences);
    Speakers speakers = RESOLVER.resolve(sentences, mentions);
    Mention found = null;
    for (Mention mention : mentions.all()) {
      if (text.substring(mention.start(), mention.end()).equals(words)) {
        found = mention;
      }
    }
    assertThat(found).as(words).isNotNull();
    return speakers.of(Objects.requireNonNull(found)).stream().map(Speaker::name).toList();
  }
}
