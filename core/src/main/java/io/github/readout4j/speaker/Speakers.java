package io.github.readout4j.speaker;

import io.github.readout4j.mention.Gender;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.SpeakerNouns;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who each mention of a document is.
 *
 * <p>Where the text leaves it open who is meant, the answer is empty and a diagnostic says so.
 */
public final class Speakers {

  private static final Set<String> STATE = Set.of("country", "nation");

  private final Discourse discourse;
  private final Resolution resolution;
  private final SpeakerNouns nouns;
  private final Map<Profile, Speaker> speakers;
  private final Slugs slugs;

  private Speakers(
      Discourse discourse,
      Resolution resolution,
      SpeakerNouns nouns,
      Map<Profile, Speaker> speakers,
      Slugs slugs) {
    this.discourse = discourse;
    this.resolution = resolution;
    this.nouns = nouns;
    this.speakers = speakers;
    this.slugs = slugs;
  }

  static Speakers of(Discourse discourse, Resolution resolution, SpeakerNouns nouns) {
    Slugs slugs = new Slugs();
    Map<Profile, Speaker> speakers = new LinkedHashMap<>();
    for (Profile profile : resolution.registry().profiles()) {
      speakers.put(profile, profile.speaker(slugs.unique(profile.name())));
    }
    return new Speakers(discourse, resolution, nouns, speakers, slugs);
  }

  /** Returns all speakers that a mention stands for, in order of first mention. */
  public List<Speaker> all() {
    return List.copyOf(speakers.values());
  }

  /** Returns who the mention is: several for a collective, none if the text leaves it open. */
  public List<Speaker> of(Mention mention) {
    return speakers(resolution.registry().of(mention));
  }

  /**
   * Returns who talks where the text tells of the meeting or call as a whole, in order; a group
   * whose members the text does not all name is one speaker. Empty if the text tells of none.
   */
  public List<Speaker> participants() {
    return speakers(resolution.parties().together());
  }

  /** Returns who talks where the sentence tells of a meeting of its own, and else all together. */
  public List<Speaker> participants(int sentence) {
    return speakers(together(sentence));
  }

  private List<Profile> together(int sentence) {
    List<Profile> own = resolution.partiesIn(sentence);
    return own.isEmpty() ? resolution.parties().together() : own;
  }

  /** Returns all who met where the verb of the sentence tells it; empty if it tells no meeting. */
  public List<Speaker> partiesAt(int sentence, int verb) {
    return speakers(resolution.partiesAt(sentence, verb));
  }

  /**
   * Whether the sentence may tell of the meeting or call itself: it is the one that does, or none
   * before it has.
   */
  public boolean mayTellMeeting(int sentence) {
    MeetingClause clause = resolution.meeting();
    return clause == null || sentence <= clause.sentence();
  }

  /** Returns the clause that tells of the meeting or call. */
  public Optional<Meeting> meeting() {
    MeetingClause clause = resolution.meeting();
    if (clause == null) {
      return Optional.empty();
    }
    Parties parties = resolution.parties();
    return Optional.of(
        new Meeting(
            clause.sentence(),
            clause.verb(),
            clause.from(),
            clause.to(),
            speakers(parties.hosts()),
            speakers(parties.guests()),
            speakers(parties.all())));
  }

  /** Returns the clauses that tell of other meetings, calls and visits, in text order. */
  public List<Meeting> laterMeetings() {
    return resolution.laterMeetings().stream().map(this::later).toList();
  }

  private Meeting later(MeetingClause clause) {
    List<Profile> hosts = profiles(clause.hosts());
    List<Profile> guests = profiles(clause.guests());
    List<Profile> parties =
        Stream.of(hosts, guests)
            .flatMap(List::stream)
            .flatMap(party -> party.speaking().stream())
            .distinct()
            .toList();
    return new Meeting(
        clause.sentence(),
        clause.verb(),
        clause.from(),
        clause.to(),
        speakers(hosts),
        speakers(guests),
        speakers(parties));
  }

  private List<Profile> profiles(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(mention -> resolution.registry().of(mention).stream())
        .distinct()
        .toList();
  }

  /** Returns the state whose side the text takes, if it shows. */
  public Optional<Speaker> issuingState() {
    return resolution
        .issuer()
        .map(code -> speakers(List.of(resolution.registry().state(code))))
        .flatMap(found -> found.stream().findFirst());
  }

  /** Returns what could not be decided. */
  public List<Diagnostic> diagnostics() {
    return resolution.ambiguities().diagnostics();
  }

  /**
   * Returns who the noun phrase in the tokens names: all parties that stand in it side by side, or
   * the people, group or body that its head describes; empty for anything else.
   */
  public List<Speaker> named(int sentence, int from, int to) {
    Sentence words = discourse.sentence(sentence);
    Set<Profile> named = new LinkedHashSet<>();
    boolean mentioned = false;
    // "We, the Ministers of Ruritania and Cordavia": "we" already stands for those it names.
    int end = JointStatementReader.namedWe(words, from, from + 1) == from ? from + 1 : to;
    for (Mention mention : discourse.mentions(sentence)) {
      if (mention.from() >= from
          && mention.from() < end
          && mention.to() <= to
          && NounPhrase.isTop(words, from, to, mention)) {
        mentioned = true;
        named.addAll(resolution.registry().of(mention));
      }
    }
    if (mentioned) {
      return speakers(List.copyOf(named));
    }
    List<Speaker> own = ownState(words, from, to);
    return own.isEmpty() ? described(words, from, to) : own;
  }

  /** "her country": the state that the person speaks for. */
  private List<Speaker> ownState(Sentence sentence, int from, int to) {
    boolean own =
        to == from + 2
            && sentence.token(from).isPossessivePronoun()
            && STATE.contains(sentence.word(from + 1));
    if (!own) {
      return List.of();
    }
    return possessor(sentence.index(), from).stream()
        .filter(owner -> owner.kind() == SpeakerKind.PERSON)
        .flatMap(owner -> owner.country().stream())
        .limit(1)
        .flatMap(code -> speakers(List.of(resolution.registry().state(code))).stream())
        .toList();
  }

  private List<Speaker> described(Sentence sentence, int from, int to) {
    Optional<SpeakerNouns.Kind> kind = nouns.headOf(sentence, from, to);
    if (kind.isEmpty()) {
      return List.of();
    }
    if (kind.get() == SpeakerNouns.Kind.DOCUMENT) {
      return speakers(
          new DocumentOwners(discourse, resolution.registry(), nouns, this::together)
              .of(sentence.index(), from, to));
    }
    String name = NounPhrase.text(sentence, from, to);
    String slug = Slugs.of(name);
    boolean plural = nouns.isPlural(sentence, from, to);
    SpeakerKind speakerKind =
        switch (kind.get()) {
          case PERSON -> plural ? SpeakerKind.GROUP : SpeakerKind.PERSON;
          case GROUP -> SpeakerKind.GROUP;
          case ORGANIZATION, DOCUMENT -> SpeakerKind.ORGANIZATION;
        };
    return List.of(
        Speaker.builder()
            .id(slugs.isTaken(slug) ? slug + "-x" : slug)
            .kind(speakerKind)
            .name(name)
            .build());
  }

  /**
   * Whether the noun phrase in the tokens can communicate: people, bodies, states and texts can.
   */
  public boolean canSpeak(int sentence, int from, int to) {
    Sentence words = discourse.sentence(sentence);
    for (Mention mention : discourse.mentions(sentence)) {
      if (mention.from() >= from
          && mention.to() <= to
          && NounPhrase.isTop(words, from, to, mention)) {
        return !words.word(mention.from()).equals("it")
            || !resolution.registry().of(mention).isEmpty();
      }
    }
    return nouns.headOf(words, from, to).isPresent() && !isQuality(words, sentence, to - 1);
  }

  /**
   * "the King's leadership", "the fund's leadership in trade": what they do, while "the fund's
   * leadership" is who leads it.
   */
  private boolean isQuality(Sentence words, int sentence, int head) {
    if (!words.word(head).equals("leadership") || !words.isPossessive(head - 1)) {
      return false;
    }
    boolean within = words.word(head + 1).equals("in") || words.word(head + 1).equals("on");
    return within
        || discourse.mentions(sentence).stream()
            .anyMatch(it -> isSomeone(it) && it.to() == head - 1);
  }

  private static boolean isSomeone(Mention mention) {
    return switch (mention.kind()) {
      case PERSON, ROLE, COLLECTIVE -> true;
      default -> false;
    };
  }

  /**
   * Returns whose the following noun is: the token is a possessive pronoun, a possessive mark or
   * the last word before one, or a word that names a country.
   */
  public List<Speaker> possessor(int sentence, int token) {
    Sentence words = discourse.sentence(sentence);
    return switch (words.word(token)) {
      case "his" -> person(sentence, token, Gender.MALE);
      case "her" -> person(sentence, token, Gender.FEMALE);
      case "its" -> speakers(pronouns().body(sentence, token));
      case "their" -> speakers(their(sentence, token));
      case "my" -> speakers(resolution.author().stream().toList());
      case "our" -> issuingState().map(List::of).orElse(List.of());
      default -> owner(sentence, words.isPossessive(token) ? token : token + 1);
    };
  }

  private List<Speaker> owner(int sentence, int mark) {
    for (Mention mention : discourse.mentions(sentence)) {
      if (mention.to() == mark || (mention.from() < mark && mark < mention.to())) {
        return of(mention);
      }
    }
    return discourse
        .mentions()
        .country(sentence, mark - 1)
        .map(code -> speakers(List.of(resolution.registry().state(code))))
        .orElse(List.of());
  }

  private PronounResolver pronouns() {
    return new PronounResolver(
        resolution.registry(), discourse, resolution.parties(), resolution.author());
  }

  private List<Speaker> person(int sentence, int token, Gender gender) {
    List<Profile> who = pronouns().person(sentence, token, gender, false);
    return who.size() == 1 ? speakers(who) : List.of();
  }

  private List<Profile> their(int sentence, int token) {
    Subject subject = discourse.mainSubjectBefore(sentence, token);
    if (subject != null) {
      Set<Profile> who = new LinkedHashSet<>();
      subject.mentions().forEach(mention -> who.addAll(resolution.registry().of(mention)));
      boolean plural = who.size() > 1 || subject.mentions().get(0).naming().plural();
      if (plural) {
        return List.copyOf(who);
      }
    }
    List<Profile> before = resolution.pluralBefore(sentence);
    return before.isEmpty() ? resolution.parties().together() : before;
  }

  private List<Speaker> speakers(List<Profile> profiles) {
    List<Speaker> found = new ArrayList<>();
    for (Profile profile : profiles) {
      Speaker speaker = speakers.get(profile);
      found.add(speaker != null ? speaker : profile.speaker(Slugs.of(profile.name())));
    }
    return List.copyOf(found);
  }
}
