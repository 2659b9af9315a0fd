package io.github.readout4j.speaker;

import io.github.readout4j.mention.Gender;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ties pronouns and collectives to the speakers they stand for, once the parties are known. */
final class ReferenceResolver {

  /** What none does alone. */
  private static final Set<String> BETWEEN =
      Set.of("discussed", "agreed", "exchanged", "reviewed", "explored", "talked", "met");

  /** Verbs that tell how things stand, and not what was done at a meeting. */
  private static final Set<String> STANDING = Set.of("have", "are", "will");

  private static final int PLURAL_REACH = 6;
  private static final int TALK_REACH = 6;

  private final Discourse discourse;
  private final Registry registry;
  private final CollectiveResolver collectives;
  private final PronounResolver pronouns;
  private final Parties parties;
  private final Narrator narrator;
  private final Ambiguities ambiguities;
  private final Meetings meetings;
  private final @Nullable MeetingClause meeting;
  private final QuotedPeople quotes;
  private final List<Profile> jointAuthors;
  private final Set<Profile> introduced = new HashSet<>();
  private List<List<Profile>> pluralBefore = List.of();
  private List<Profile> withAuthor = List.of();
  private List<Profile> lastMet = List.of();

  ReferenceResolver(
      Discourse discourse,
      Registry registry,
      CollectiveResolver collectives,
      PronounResolver pronouns,
      Parties parties,
      Meetings meetings,
      @Nullable MeetingClause meeting,
      Narrator narrator,
      List<Profile> jointAuthors,
      Ambiguities ambiguities) {
    this.discourse = discourse;
    this.registry = registry;
    this.collectives = collectives;
    this.pronouns = pronouns;
    this.parties = parties;
    this.meetings = meetings;
    this.meeting = meeting;
    this.quotes = new QuotedPeople(discourse, registry);
    this.narrator = narrator;
    this.jointAuthors = jointAuthors;
    this.ambiguities = ambiguities;
  }

  /** Who was last named together, and in which sentence. */
  private record Several(List<Profile> who, int sentence) {

    List<Profile> near(Sentence other) {
      return other.index() - sentence < PLURAL_REACH ? who : List.of();
    }
  }

  /** Ties all that refers to others, in text order. */
  void resolve() {
    List<List<Profile>> plurals = new ArrayList<>();
    Several last = new Several(List.of(), -PLURAL_REACH);
    for (Sentence sentence : discourse.sentences().sentences()) {
      plurals.add(last.near(sentence));
      last = resolve(sentence, last);
    }
    pluralBefore = List.copyOf(plurals);
  }

  /** Ties what the sentence refers to, and returns whom "they" of the next one may mean. */
  private Several resolve(Sentence sentence, Several before) {
    Several last = before;
    boolean aside = false;
    for (Mention mention : discourse.mentions(sentence.index())) {
      bind(mention, sentence, last.near(sentence));
      List<Profile> plural = endsPlural(mention, sentence);
      plural = plural.isEmpty() ? endsMeeting(mention) : plural;
      if (!plural.isEmpty()) {
        last = new Several(plural, sentence.index());
        withAuthor = narrator.author().filter(plural::contains).isPresent() ? plural : withAuthor;
        aside = isAside(plural, mention);
      }
    }
    return aside ? before : last;
  }

  /** Returns who the subject that ends with the mention is, if it is several. */
  private List<Profile> endsPlural(Mention mention, Sentence sentence) {
    Subject subject = discourse.subjectOf(mention);
    if (subject == null
        || !subject.main()
        || subject.to() != mention.to()
        || sentence.block().kind() == Block.Kind.HEADLINE) {
      return List.of();
    }
    Set<Profile> who = new LinkedHashSet<>();
    subject.mentions().forEach(m -> who.addAll(registry.of(m)));
    if (meeting != null
        && meeting.sentence() == sentence.index()
        && parties.hosts().containsAll(who)) {
      return parties.together().size() > 1 ? parties.together() : List.of();
    }
    return CollectiveResolver.isPlural(who, mention) ? List.copyOf(who) : List.of();
  }

  /** "The guild and the mint have worked for days": others, of whom the sentence alone tells. */
  private boolean isAside(List<Profile> who, Mention mention) {
    return STANDING.contains(discourse.verbAfter(mention))
        && Collections.disjoint(who, parties.all())
        && !parties.all().isEmpty();
  }

  /** Returns who met, where the mention is the last party of a further meeting. */
  private List<Profile> endsMeeting(Mention mention) {
    Sentence sentence = discourse.sentence(mention.sentence());
    for (MeetingClause clause : meetings.in(mention.sentence())) {
      List<Mention> guests = clause.guests();
      boolean last = !guests.isEmpty() && guests.get(guests.size() - 1).equals(mention);
      if (last && !isOwn(clause)) {
        List<Profile> met = parties(clause);
        lastMet = isAnother(clause, sentence) ? met : lastMet;
        return met;
      }
    }
    return List.of();
  }

  /** Whether the text tells that those of its own meeting met somebody else, whom it names. */
  private boolean isAnother(MeetingClause clause, Sentence sentence) {
    boolean hosts =
        clause.hosts().stream()
            .flatMap(host -> registry.of(host).stream())
            .anyMatch(parties.hosts()::contains);
    boolean named =
        clause.guests().stream()
            .anyMatch(it -> it.kind() == Kind.PERSON && !ownGuests().containsAll(registry.of(it)));
    return hosts && named && LaterMeetings.isTold(sentence, clause);
  }

  private List<Profile> ownGuests() {
    return meeting == null
        ? List.of()
        : meeting.guests().stream().flatMap(guest -> registry.of(guest).stream()).toList();
  }

  private boolean isOwn(MeetingClause clause) {
    return meeting != null && clause.isTheSame(meeting);
  }

  private List<Profile> parties(MeetingClause clause) {
    Set<Profile> who = new LinkedHashSet<>();
    clause.hosts().forEach(host -> who.addAll(registry.of(host)));
    clause.guests().forEach(guest -> who.addAll(registry.of(guest)));
    return who.size() > 1 ? List.copyOf(who) : List.of();
  }

  /** Returns who met in the clause that the verb of the sentence tells; empty if it tells none. */
  List<Profile> partiesAt(int sentence, int verb) {
    return meetings.in(sentence).stream()
        .filter(clause -> clause.verb() == verb)
        .map(this::parties)
        .findFirst()
        .orElse(List.of());
  }

  /** Returns who met in a further meeting that the sentence tells of. */
  List<Profile> partiesIn(int sentence) {
    return meetings.in(sentence).stream()
        .filter(clause -> !isOwn(clause))
        .map(this::parties)
        .findFirst()
        .orElse(List.of());
  }

  private void bind(Mention mention, Sentence sentence, List<Profile> lastPlural) {
    Naming naming = mention.naming();
    boolean attendee =
        mention.kind() == Kind.GROUP
            && (collectives.areOfMeeting(mention) || areTheLeaders(mention));
    if (mention.kind() == Kind.COLLECTIVE && naming.head().equals("they") && naming.count() == 0) {
      registry.bind(mention, collectives.apart(mention, they(mention, lastPlural)));
    } else if (mention.kind() == Kind.COLLECTIVE && isOfLastMet(mention)) {
      registry.bind(mention, lastMet);
    } else if (mention.kind() == Kind.COLLECTIVE || attendee) {
      registry.bind(mention, collectives.members(mention, lastPlural));
    } else if (mention.kind() == Kind.PRONOUN) {
      pronoun(mention, sentence);
    } else if (mention.kind() == Kind.GROUP) {
      List<Profile> hosts = collectives.officials(mention);
      hosts = hosts.isEmpty() ? collectives.ofStates(mention) : hosts;
      hosts = hosts.isEmpty() ? collectives.delegation(mention) : hosts;
      List<Profile> group = registry.of(mention);
      if (group.size() == 1 && introduced.add(group.get(0)) && mention.length() == 1) {
        group.get(0).enlist(collectives.guests(mention), true);
      }
      if (!hosts.isEmpty()) {
        registry.bind(mention, hosts);
      } else if (group.size() == 1) {
        registry.bind(mention, group.get(0).speaking());
      }
    } else if (mention.kind() == Kind.ROLE && naming.head().equals("counterpart")) {
      List<Profile> others = collectives.members(mention, lastPlural);
      registry.bind(mention, others.size() == 1 ? others : registry.of(mention));
    }
  }

  /**
   * "He met Doe in Oslo. The two sides agreed. In Riga he met Roe": on a journey, and where a text
   * tells of meetings one after the other, the sides are those of the last.
   */
  private boolean isOfLastMet(Mention mention) {
    int count = mention.naming().count();
    Subject teller = discourse.mainSubjectBefore(mention.sentence(), mention.from());
    boolean sides =
        collectives.areSides(mention)
            && (teller == null
                || teller.mentions().stream().allMatch(it -> lastMet.containsAll(registry.of(it))));
    return sides && !lastMet.isEmpty() && (count == 0 || count == 2 || count == lastMet.size());
  }

  private List<Profile> they(Mention mention, List<Profile> lastPlural) {
    boolean all = lastPlural.isEmpty() || isOfPeople(mention, lastPlural);
    List<Profile> they = all ? parties.together() : lastPlural;
    if (they.isEmpty()) {
      they = pluralObjectBefore(mention);
    }
    they = isReported(mention) ? parties.onlyGuests().map(Profile::speaking).orElse(they) : they;
    boolean object = mention.end() - mention.start() == 4 && isObject(mention);
    Subject subject = discourse.mainSubjectBefore(mention.sentence(), mention.from());
    if (object && subject != null) {
      List<Profile> rest = new ArrayList<>(they);
      subject.mentions().forEach(m -> rest.removeAll(registry.of(m)));
      they = rest.isEmpty() ? they : rest;
    }
    if (they.isEmpty()) {
      ambiguities.unresolved(mention);
    }
    return they;
  }

  /** "The President met her team. They reported": what those tell whom somebody has called in. */
  private boolean isReported(Mention mention) {
    return discourse.verbAfter(mention).equals("reported");
  }

  /** "Norway and Chile will open the line. They agreed": who met, not the states, said what. */
  private boolean isOfPeople(Mention mention, List<Profile> lastPlural) {
    return discourse.verbAfter(mention).endsWith("ed") && parties.areSpokenFor(lastPlural);
  }

  /** "Leaders agreed", where the text has told of no group of leaders. */
  private boolean areTheLeaders(Mention mention) {
    List<Profile> bound = registry.of(mention);
    return mention.length() == 1
        && mention.naming().head().equals("leader")
        && bound.size() == 1
        && bound.get(0).name().equalsIgnoreCase("leaders")
        && bound.get(0).members().isEmpty()
        && !isJoined(mention)
        && discourse.sentence(mention.sentence()).tag(mention.to()) != Tag.ADP;
  }

  /** "farmers and leaders", but not "trade, but leaders agreed": part of a longer list. */
  private boolean isJoined(Mention mention) {
    Sentence sentence = discourse.sentence(mention.sentence());
    int before = mention.from() - 1;
    return sentence.tag(before) == Tag.CCONJ
        && !sentence.word(before).equals("but")
        && !sentence.word(before - 1).equals(",");
  }

  private boolean isObject(Mention mention) {
    return discourse.sentence(mention.sentence()).word(mention.from()).equals("them");
  }

  private List<Profile> pluralObjectBefore(Mention mention) {
    for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
      List<Mention> mentions = discourse.mentions(s);
      for (int i = mentions.size() - 1; i >= 0; i--) {
        Mention other = mentions.get(i);
        boolean before = s < mention.sentence() || other.to() <= mention.from();
        boolean plural = other.naming().plural() && !other.naming().head().equals("they");
        if (before && plural && !registry.of(other).isEmpty()) {
          return registry.of(other);
        }
      }
    }
    return List.of();
  }

  private void pronoun(Mention mention, Sentence sentence) {
    Naming naming = mention.naming();
    String word = sentence.word(mention.from());
    switch (word) {
      case "he", "she", "him", "her", "himself", "herself" -> {
        boolean object = word.equals("him") || word.equals("her");
        List<Profile> who =
            pronouns.person(
                sentence.index(), mention.from(), naming.gender(), object, quotes.after(mention));
        who = who.size() > 1 ? theHost(mention, who) : who;
        if (who.size() == 1) {
          learnGender(who.get(0), naming.gender());
          registry.bind(mention, who);
        } else if (who.isEmpty()) {
          ambiguities.unresolved(mention);
        } else {
          ambiguities.add(mention, who);
        }
      }
      case "it" -> registry.bind(mention, pronouns.body(sentence.index(), mention.from()));
      case "i", "me" -> {
        if (!registry.knows(mention)) {
          registry.bind(mention, talker(mention));
        }
      }
      case "we", "us" ->
          registry.bind(
              mention,
              NounPhrase.countsAll(sentence, mention.from())
                  ? parties.together()
                  : narrator.author().map(it -> we(mention, it)).orElse(several(mention)));
      case "who", "whom" ->
          registry.bind(mention, pronouns.antecedent(sentence.index(), mention.from()));
      default -> {}
    }
  }

  /** "Doe met Roe. They agreed. He welcomed": the text goes on about who held the meeting. */
  private List<Profile> theHost(Mention mention, List<Profile> who) {
    Subject subject = discourse.subjectOf(mention);
    List<Profile> hosts = who.stream().filter(parties.hosts()::contains).toList();
    boolean goesOn = subject != null && subject.main() && parties.hosts().size() == 1;
    return goesOn && hosts.size() == 1 ? hosts : who;
  }

  /** "I" in a speech that the text renders is who was last said to speak. */
  private List<Profile> talker(Mention mention) {
    if (narrator.isNarrated()) {
      return List.of();
    }
    List<Profile> quoted = quotes.after(mention);
    if (!quoted.isEmpty()) {
      return quoted;
    }
    for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - TALK_REACH); s--) {
      int before = s == mention.sentence() ? mention.from() : Integer.MAX_VALUE;
      Subject subject = discourse.mainSubjectBefore(s, before);
      if (subject != null && !isFirst(subject)) {
        List<Profile> who = registry.of(subject.mentions().get(0));
        boolean person = subject.mentions().size() == 1 && who.size() == 1;
        return person && who.get(0).isPerson() ? who : List.of();
      }
    }
    return List.of();
  }

  /** "We agreed" is who tells the text and whom they met; "we welcome" who tells it. */
  private List<Profile> we(Mention mention, Profile author) {
    if (!Attendees.isJoint(discourse.verbAfter(mention))) {
      return List.of(author);
    }
    return Stream.of(withAuthor, parties.together())
        .filter(several -> several.contains(author))
        .findFirst()
        .orElse(List.of(author));
  }

  /** "We" in a statement that several make is all of them. */
  private List<Profile> several(Mention mention) {
    boolean told = narrator.isNarrated() && !narrator.isQuoted(mention);
    return told ? jointAuthors : speaking(mention);
  }

  /** "We agreed", said by one of those who met, is all of them. */
  private List<Profile> speaking(Mention mention) {
    boolean joint = BETWEEN.contains(discourse.verbAfter(mention));
    boolean party = joint && parties.together().containsAll(talker(mention));
    if (party && !talker(mention).isEmpty()) {
      return parties.together();
    }
    return narrator.isQuoted(mention) ? talker(mention) : side(mention);
  }

  /** "We" in a speech that the text renders is the state that the person speaks for. */
  private List<Profile> side(Mention mention) {
    return talker(mention).stream()
        .flatMap(person -> person.country().stream())
        .map(registry::state)
        .toList();
  }

  private static boolean isFirst(Subject subject) {
    Mention mention = subject.mentions().get(0);
    String word = mention.naming().head();
    return mention.kind() == Kind.PRONOUN && (word.equals("i") || word.equals("we"));
  }

  private static void learnGender(Profile person, Gender gender) {
    person.genderIfUnknown(gender);
  }

  /** Returns who was last named together before the sentence. */
  List<Profile> pluralBefore(int sentence) {
    return pluralBefore.get(sentence);
  }
}
