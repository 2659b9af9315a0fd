package io.github.readout4j.encounter;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.EncounterWords;
import io.github.readout4j.speaker.Meeting;
import io.github.readout4j.speaker.Speakers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the meeting, call, visit or letter that a document tells of.
 *
 * <p>A document that tells of none, but is a statement, has an encounter of that kind; one that is
 * neither has none. Immutable.
 */
public final class EncounterFinder {

  private static final Set<String> STATEMENTS =
      Set.of("statement", "statements", "communique", "communiqué", "declaration", "remarks");

  private final KindReader kinds;
  private final PlaceReader places;

  private EncounterFinder(EncounterWords words) {
    this.kinds = new KindReader(words);
    this.places = new PlaceReader(words);
  }

  /** Returns the finder over the shipped lexicon. */
  public static EncounterFinder standard() {
    return new EncounterFinder(EncounterWords.standard());
  }

  /** Returns the encounters, the document's own first. */
  public List<Encounter> find(
      Sentences sentences, Mentions mentions, Speakers speakers, List<DateMention> dates) {
    Optional<Meeting> own = speakers.meeting();
    if (own.isEmpty()) {
      boolean told = !sentences.sentences().isEmpty() && isStatement(sentences);
      return told ? List.of(statement(sentences, speakers)) : List.of();
    }
    List<Meeting> others = speakers.laterMeetings();
    Text text = new Text(sentences, mentions, speakers, dates);
    List<Encounter> encounters = new ArrayList<>();
    encounters.add(encounter(text, without(own.get(), others)));
    Meeting before = own.get();
    for (Meeting other : others) {
      encounters.add(later(text, cut(other, before), "e" + (encounters.size() + 1)));
      before = other;
    }
    return List.copyOf(encounters);
  }

  /** "met Roe in Oslo, and later spoke with Poe": the second clause begins with its verb. */
  private static Meeting cut(Meeting meeting, Meeting before) {
    boolean shared =
        meeting.sentence() == before.sentence()
            && before.verb() < meeting.verb()
            && meeting.from() < before.to();
    return new Meeting(
        meeting.sentence(),
        meeting.verb(),
        shared ? meeting.verb() : meeting.from(),
        meeting.to(),
        meeting.hosts(),
        meeting.guests(),
        meeting.parties());
  }

  /** What the earlier stages made of the document. */
  private record Text(
      Sentences sentences, Mentions mentions, Speakers speakers, List<DateMention> dates) {

    Sentence sentence(Meeting meeting) {
      return sentences.sentences().get(meeting.sentence());
    }

    List<Mention> mentions(Meeting meeting) {
      return mentions.in(meeting.sentence());
    }
  }

  private Encounter encounter(Text text, Meeting meeting) {
    List<Sentence> all = text.sentences().sentences();
    Sentence told = text.sentence(meeting);
    return Encounter.builder()
        .id("e1")
        .kind(kinds.kind(all, meeting))
        .participants(named(meeting.parties(), all, text.mentions(), text.speakers()))
        .initiator(InitiatorReader.initiator(all, text.mentions(), text.speakers(), meeting))
        .date(DateReader.date(text.sentences().document(), told, text.dates(), meeting))
        .place(places.place(told, text.mentions(meeting), meeting))
        .span(span(told, meeting))
        .build();
  }

  /** The headline and the first sentences tell nothing of a meeting that the text adds. */
  private Encounter later(Text text, Meeting meeting, String id) {
    Sentence told = text.sentence(meeting);
    return Encounter.builder()
        .id(id)
        .kind(kinds.kind(told, meeting))
        .participants(
            named(
                meeting.parties(), text.sentences().sentences(), text.mentions(), text.speakers()))
        .date(DateReader.date(told, text.dates(), meeting))
        .place(places.place(told, text.mentions(meeting), meeting))
        .span(span(told, meeting))
        .build();
  }

  /** Leaves out whom the same clause says to have been met separately. */
  private static Meeting without(Meeting own, List<Meeting> others) {
    Set<Speaker> apart = new HashSet<>();
    for (Meeting other : others) {
      if (other.sentence() == own.sentence() && other.verb() == own.verb()) {
        apart.addAll(other.guests());
      }
    }
    List<Speaker> parties = new ArrayList<>(own.parties());
    parties.removeAll(apart);
    return new Meeting(
        own.sentence(), own.verb(), own.from(), own.to(), own.hosts(), own.guests(), parties);
  }

  private static TextSpan span(Sentence sentence, Meeting meeting) {
    int last = Math.max(meeting.from(), Math.min(meeting.to(), sentence.size()) - 1);
    return TextSpan.of(sentence.token(meeting.from()).start(), sentence.token(last).end());
  }

  /** Leaves out groups of people that the text does not tell apart: "senior officials". */
  private static List<Speaker> named(
      List<Speaker> parties, List<Sentence> sentences, Mentions mentions, Speakers speakers) {
    List<Speaker> named = new ArrayList<>();
    for (Speaker party : parties) {
      if (party.kind() != SpeakerKind.GROUP || isDefinite(party, sentences, mentions, speakers)) {
        named.add(party);
      }
    }
    return named;
  }

  /** Whether the first mention of a group is definite, or a collective noun in the singular. */
  private static boolean isDefinite(
      Speaker group, List<Sentence> sentences, Mentions mentions, Speakers speakers) {
    for (Mention mention : mentions.all()) {
      if (speakers.of(mention).contains(group)) {
        Sentence sentence = sentences.get(mention.sentence());
        boolean article = sentence.word(mention.from()).equals("the");
        boolean leadership = mention.naming().head().equals("leadership");
        return article || leadership;
      }
    }
    return false;
  }

  private static boolean isStatement(Sentences sentences) {
    if (sentences.document().issuer().isPresent()) {
      return true;
    }
    if (sentences.sentences().stream().anyMatch(EncounterFinder::introducesStatement)) {
      return true;
    }
    String head =
        KindReader.headline(sentences.sentences())
            .map(h -> sentences.document().clean().substring(h.start(), h.end()))
            .orElse("");
    for (String word : head.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      if (STATEMENTS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "The Minister today made the following statement:". */
  private static boolean introducesStatement(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (STATEMENTS.contains(sentence.word(i)) && sentence.word(i - 1).equals("following")) {
        return true;
      }
    }
    return false;
  }

  private static Encounter statement(Sentences sentences, Speakers speakers) {
    Sentence first = sentences.sentences().get(0);
    return Encounter.builder()
        .id("e1")
        .kind(EncounterKind.STATEMENT)
        .participants(speakers.participants(first.index()))
        .span(TextSpan.of(first.start(), first.end()))
        .build();
  }
}
