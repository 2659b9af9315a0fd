package io.github.readout4j.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.mention.SampleText;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.SpeakerResolver;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncounterFinderTest {

  private static final MentionFinder MENTIONS = MentionFinder.standard();
  private static final SpeakerResolver SPEAKERS = SpeakerResolver.standard();
  private static final EncounterFinder FINDER = EncounterFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Ann Berg spoke by phone with Minister Ivo Lund of Denmark. | PHONE_CALL",
        "Minister Ann Berg had a telephone conversation with Minister Ivo Lund of Denmark. |"
            + " PHONE_CALL",
        "Minister Ann Berg met virtually with Minister Ivo Lund of Denmark. | VIDEO_CALL",
        "Minister Ann Berg held a video call with Minister Ivo Lund of Denmark. | VIDEO_CALL",
        "Minister Ann Berg met with Minister Ivo Lund of Denmark in Oslo. | MEETING",
        "Minister Ann Berg received Minister Ivo Lund of Denmark. | MEETING",
        "Minister Ann Berg called on Minister Ivo Lund of Denmark. | MEETING",
        "Minister Ann Berg, today sent a letter to Minister Ivo Lund of Denmark. | LETTER",
        "Minister Ann Berg and Minister Ivo Lund of Denmark held talks. | MEETING",
        "A meeting took place between Minister Ann Berg and Minister Ivo Lund of Denmark. |"
            + " MEETING",
        "Minister Ann Berg traveled to Denmark and met with Minister Ivo Lund. | VISIT",
        "Minister Ann Berg sent a letter to Minister Ivo Lund of Denmark. | LETTER",
        "Minister Ann Berg is set to meet Minister Ivo Lund of Denmark. | MEETING",
        "Minister Ann Berg arrived in Denmark, where she met Minister Ivo Lund. | MEETING",
        "During the courtesy meeting that followed, Minister Ann Berg and Minister Ivo Lund spoke"
            + " of fish. | MEETING",
      })
  void formIsTold(String text, EncounterKind kind) {
    Encounter encounter = find(text).get(0);

    assertThat(encounter.kind()).isEqualTo(kind);
    assertThat(encounter.participants())
        .extracting(Speaker::name)
        .containsExactly("Ann Berg", "Ivo Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The states agreed on fishing at a meeting between Minister Ann Berg and Minister Ivo Lund."
            + " | MEETING",
        "Minister Ann Berg said she will send aid while meeting Minister Ivo Lund. | MEETING",
        "After receiving Minister Ivo Lund at the palace, Minister Ann Berg praised him. | MEETING",
        "The paper was signed during Minister Ann Berg's call on Minister Ivo Lund. | MEETING",
        "He said this when Minister Ann Berg paid a courtesy call on Minister Ivo Lund. | MEETING",
        "Minister Ivo Lund was pleased when Minister Ann Berg paid a call on him. | MEETING",
        "Minister Ann Berg also spoke about the storm on Sunday with Minister Ivo Lund. |"
            + " PHONE_CALL",
        "Minister Ann Berg, who is on a tour, met with Minister Ivo Lund. | MEETING",
        "Minister Ann Berg (who leads the Board of Trade) met Minister Ivo Lund. | MEETING",
        "Minister Ann Berg met Minister Ivo Lund, with the two sides reviewing trade. | MEETING",
      })
  void meetingIsToldBesideTheMainClause(String text, EncounterKind kind) {
    assertThat(find(text).get(0).kind()).isEqualTo(kind);
    assertThat(find(text).get(0).participants())
        .extracting(Speaker::name)
        .containsExactlyInAnyOrder("Ann Berg", "Ivo Lund");
  }

  @Test
  void reportMayTellOfTheMeetingFurtherOn() {
    String text =
        "Help is on the way. ".repeat(10) + "Minister Ann Berg called Minister Ivo Lund on Friday.";

    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund");
    assertThat(find("Help is on the way. ".repeat(30) + text)).isEmpty();
  }

  @Test
  void visitTalkedAboutIsNone() {
    String text =
        "# Berg and Lund discuss her Fiji trip\n\nMinister Ann Berg on Tuesday spoke with Minister"
            + " Ivo Lund over her recent visit to Fiji.";

    assertThat(find(text).get(0).kind()).isEqualTo(EncounterKind.PHONE_CALL);
    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister Ann Berg said the plan will be tested in discussions with Minister Ivo Lund.",
        "They welcomed the talks between Minister Ann Berg and Minister Ivo Lund.",
        "Experts are due to go on after talks between Minister Ann Berg and Minister Ivo Lund.",
      })
  void whatIsToComeOrTalkedAboutIsNoMeeting(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Today in Oslo, Minister Ann Berg met with Minister Ivo Lund. | Oslo",
        "Minister Ann Berg hosted Minister Ivo Lund for lunch at the Hill Palace today. | Hill"
            + " Palace",
        "Minister Ann Berg met Minister Ivo Lund on the margins of the Forest Summit in Oslo. |"
            + " Oslo",
        "Minister Ann Berg traveled to Denmark and met with Minister Ivo Lund. | Denmark",
      })
  void placeIsTold(String text, String place) {
    assertThat(find(text).get(0).place()).hasValue(place);
  }

  @Test
  void topicIsNoPlace() {
    String text = "Minister Ann Berg met with Minister Ivo Lund to discuss the war in Ukraine.";

    assertThat(find(text).get(0).place()).isEmpty();
  }

  @Test
  void othersWhoJoinedTakePart() {
    String text =
        "Minister Ann Berg met with Minister Ivo Lund of Denmark. She was joined by Ambassador Jack"
            + " Orr.";

    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund", "Jack Orr");
  }

  @Test
  void laterMeetingAddsNoOne() {
    String text =
        "Minister Ann Berg met with Minister Ivo Lund of Denmark. Separately, Ambassador Jack Orr"
            + " met with Mary Tell.";

    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund");
  }

  @Test
  void unnamedPeopleAreLeftOut() {
    String text = "Minister Ann Berg and senior officials met with Minister Ivo Lund of Denmark.";

    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Ann Berg phoned Minister Ivo Lund of Denmark. | Ann Berg",
        "Minister Ann Berg received a phone call from Minister Ivo Lund of Denmark. | Ivo Lund",
        "Minister Ann Berg spoke with Minister Ivo Lund of Denmark. The call was held at the"
            + " initiative of the Danish side. | Ivo Lund",
      })
  void initiatorIsTold(String text, String name) {
    assertThat(find(text).get(0).initiator()).map(Speaker::name).hasValue(name);
  }

  @Test
  void dateIsThatOfTheMeeting() {
    String text = "On April 3, Minister Ann Berg met with Minister Ivo Lund to prepare for June 5.";
    List<DateMention> dates = List.of(date(text, "April 3"), date(text, "June 5"));

    assertThat(find(text, dates).get(0).date()).map(DateMention::value).hasValue("April 3");
  }

  @Test
  void headlineIsEnough() {
    String text = "# Readout of Minister Ann Berg's Call with Minister Ivo Lund\n\nWork goes on.\n";

    assertThat(participants(text)).containsExactly("Ann Berg", "Ivo Lund");
    assertThat(find(text).get(0).kind()).isEqualTo(EncounterKind.PHONE_CALL);
  }

  @Test
  void statementIsNoMeeting() {
    String text = "# Statement on the Flood\n\nMinister Ann Berg said that help is on the way.\n";

    assertThat(find(text)).extracting(Encounter::kind).containsExactly(EncounterKind.STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "met with", "They met.", "# Call\n", "between and between", "in in at"})
  void oddTextIsNoFault(String text) {
    assertThat(find(text))
        .allSatisfy(e -> assertThat(e.span().end()).isLessThanOrEqualTo(text.length()));
  }

  private static DateMention date(String text, String words) {
    int start = text.indexOf(words);
    return DateMention.builder()
        .span(TextSpan.of(start, start + words.length()))
        .value(words)
        .resolved(true)
        .build();
  }

  private static List<String> participants(String text) {
    return find(text).get(0).participants().stream().map(Speaker::name).toList();
  }

  private static List<Encounter> find(String text) {
    return find(text, List.of());
  }

  @Test
  void statesMeetWhereTheyAgreeDuringTheirTalks() {
    Encounter talks = find("Norway and Fiji agreed to share charts during their talks.").get(0);

    assertThat(talks.kind()).isEqualTo(EncounterKind.MEETING);
    assertThat(talks.participants()).extracting(Speaker::name).containsExactly("Norway", "Fiji");
  }

  @Test
  void meetingThatIsOnlyMentionedIsPresumed() {
    String text = "Delegations of both sides came. During the meeting, Ann Berg praised the cooks.";

    assertThat(find(text)).extracting(Encounter::kind).containsExactly(EncounterKind.MEETING);
  }

  @Test
  void followingStatementIsOne() {
    String text = "Minister Ann Berg today made the following statement: Fish are well.";

    assertThat(find(text)).extracting(Encounter::kind).containsExactly(EncounterKind.STATEMENT);
  }

  @Test
  void firstSentenceTellsTheFormOfWhatTheHeadlineNames() {
    String text =
        "# Third Norway-Fiji Exchange of Visits\nThe third exchange of visits was held virtually.";

    assertThat(find(text)).extracting(Encounter::kind).containsExactly(EncounterKind.VIDEO_CALL);
  }

  @Test
  void ownerBeforeANameGoesWithIt() {
    Encounter meeting = find("Minister Ann Berg hosted Denmark's Ivo Lund in Oslo.").get(0);

    assertThat(meeting.participants())
        .extracting(Speaker::name)
        .containsExactly("Ann Berg", "Ivo Lund");
  }

  @Test
  void lettersOfCredenceAreNoLetter() {
    assertThat(find("Ambassador Ann Berg presented letters of credence to Ivo Lund.")).isEmpty();
  }

  private static List<Encounter> find(String text, List<DateMention> dates) {
    Sentences sentences = SampleText.read(text);
    Mentions mentions = MENTIONS.find(sentences);
    return FINDER.find(sentences, mentions, SPEAKERS.resolve(sentences, mentions), dates);
  }
}
