package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parties of the meeting or call that a document tells of. */
final class PartyFinder {

  private static final int VISIT_WINDOW = 8;

  private final Discourse discourse;
  private final Registry registry;
  private final Meetings meetings;
  private final EncounterWords words;
  private final Narrator narrator;
  private final AttendanceReader attendance;
  private final MentionedPeople who;
  private final MeetingFinder meetingFinder;
  private final GroupLists groupLists;

  PartyFinder(
      Discourse discourse,
      Registry registry,
      GroupResolver groups,
      Meetings meetings,
      EncounterWords words,
      Narrator narrator) {
    this.discourse = discourse;
    this.registry = registry;
    this.meetings = meetings;
    this.words = words;
    this.narrator = narrator;
    this.attendance = new AttendanceReader(discourse);
    this.who = new MentionedPeople(discourse, registry, groups, narrator);
    this.meetingFinder = new MeetingFinder(discourse, meetings, words, who);
    this.groupLists = new GroupLists(discourse, groups, attendance, who);
  }

  /** Returns the clause that tells of the meeting, or null. */
  @Nullable MeetingClause meeting() {
    return meetingFinder.meeting();
  }

  /** Returns the parties of what {@link #meeting} found; without one, those of a statement. */
  Parties parties(@Nullable MeetingClause clause) {
    MeetingClause headline = meetingFinder.headline();
    if (clause == null || isOurs(clause)) {
      return authors();
    }
    List<AttendanceReader.Listing> lists = attendance.lists();
    groupLists.joinLists(lists);
    groupLists.joinParentheses();
    groupLists.joinDelegates(who.of(clause.hosts()));
    List<Mention> principals = principals(clause);
    Set<Profile> hosts = new LinkedHashSet<>(speaking(principals));
    Set<Profile> guests = new LinkedHashSet<>(who.of(clause.guests()));
    if (headline != null && !headline.isTheSame(clause)) {
      addNamed(headline.hosts(), hosts, guests, true);
      addNamed(headline.guests(), hosts, guests, false);
      groupLists.nameGroup(headline.guests(), guests);
    }
    List<Profile> attending = who.of(attendance.read());
    groupLists.nameAll(guests, attending, lists);
    Set<Profile> others = new LinkedHashSet<>();
    narrator.author().filter(author -> narrator.takesPart()).ifPresent(others::add);
    others.addAll(who.of(clause.hosts().subList(principals.size(), clause.hosts().size())));
    others.addAll(attending);
    if (isVisit(clause)) {
      others.addAll(met(clause, hosts));
    }
    List<Profile> listed =
        lists.stream()
            .filter(AttendanceReader.Listing::attending)
            .flatMap(list -> who.of(list.items()).stream())
            .toList();
    return new Parties(
        List.copyOf(hosts),
        List.copyOf(guests),
        List.copyOf(others),
        List.copyOf(listed),
        envoys(hosts, guests));
  }

  /** "Chad and Niger, along with the Lake Union, met": those beside whom others only sat. */
  private List<Mention> principals(MeetingClause clause) {
    Sentence sentence = discourse.sentence(clause.sentence());
    List<Mention> hosts = clause.hosts();
    for (int i = 1; i < hosts.size(); i++) {
      boolean joined = sentence.holds("along", hosts.get(i - 1).to(), hosts.get(i).from());
      if (joined && speaking(hosts.subList(0, i)).stream().allMatch(Profile::speaksForBody)) {
        return hosts.subList(0, i);
      }
    }
    return hosts;
  }

  /** "Representatives of Chad and Niger" speak for the two states. */
  private List<Profile> speaking(List<Mention> mentions) {
    List<Profile> speaking = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean envoys = Profile.areEnvoys(mention.naming().head());
      List<Profile> states = envoys ? statesIn(mention) : List.of();
      speaking.addAll(states.size() > 1 ? states : who.of(List.of(mention)));
    }
    return speaking;
  }

  /**
   * Without a meeting, those who make a statement together are its parties, or those of whom the
   * text tells that they led the delegations.
   */
  private Parties authors() {
    List<Profile> authors = jointAuthors();
    authors = authors.isEmpty() ? who.of(attendance.read()) : authors;
    return authors.isEmpty()
        ? Parties.NONE
        : new Parties(authors, List.of(), List.of(), List.of(), List.of());
  }

  /** "We, Ruritania and Cordavia, met": those who make the statement met. */
  private boolean isOurs(MeetingClause clause) {
    Sentence sentence = discourse.sentence(clause.sentence());
    return JointStatementReader.namedWe(sentence, 0, clause.verb()) >= 0
        && !jointAuthors().isEmpty();
  }

  /** Returns those who make a statement together; "the Governments of" states are the states. */
  List<Profile> jointAuthors() {
    Set<Profile> authors = new LinkedHashSet<>();
    for (Mention mention : new JointStatementReader(discourse, narrator).authors()) {
      List<Profile> states = mention.naming().plural() ? statesIn(mention) : List.of();
      authors.addAll(states.isEmpty() ? who.of(List.of(mention)) : states);
    }
    return authors.size() < 2 ? List.of() : List.copyOf(authors);
  }

  private List<Profile> statesIn(Mention mention) {
    List<Profile> states = new ArrayList<>();
    for (int i = mention.from(); i < mention.to(); i++) {
      discourse
          .mentions()
          .country(mention.sentence(), i)
          .map(registry::state)
          .ifPresent(states::add);
    }
    return states;
  }

  private boolean isVisit(MeetingClause clause) {
    Sentence sentence = discourse.sentence(clause.sentence());
    Optional<EncounterKind> kind = words.verbKind(sentence.word(clause.verb()));
    if (kind.isPresent()) {
      return kind.get() == EncounterKind.VISIT;
    }
    boolean visits = false;
    for (int i = clause.verb(); i < Math.min(clause.to(), clause.verb() + VISIT_WINDOW); i++) {
      visits |= words.nounEndingAt(sentence, i).filter(EncounterKind.VISIT::equals).isPresent();
    }
    return visits;
  }

  /** Returns whom the hosts met during a visit that has many meetings. */
  private List<Profile> met(MeetingClause visit, Set<Profile> hosts) {
    List<Profile> met = new ArrayList<>();
    for (Sentence sentence : discourse.sentences().sentences()) {
      for (MeetingClause clause : meetings.in(sentence.index())) {
        boolean own = who.of(clause.hosts()).stream().anyMatch(hosts::contains);
        if (MeetingFinder.isBody(sentence) && own && sentence.index() >= visit.sentence()) {
          who.of(clause.guests()).stream().filter(Profile::isPerson).forEach(met::add);
        }
      }
    }
    return met;
  }

  /**
   * Returns the people who speak for the bodies that met; where bodies alone met, all people of
   * whom the text tells what they said.
   */
  private List<Profile> envoys(Set<Profile> hosts, Set<Profile> guests) {
    Set<Profile> parties = new LinkedHashSet<>(hosts);
    parties.addAll(guests);
    Set<String> bodies = new HashSet<>();
    parties.stream().filter(Profile::isBody).forEach(body -> bodies.addAll(body.names()));
    boolean people = parties.stream().anyMatch(Profile::isPerson);
    return bodies.isEmpty()
        ? List.of()
        : subjects().stream()
            .filter(p -> !people || p.organization().filter(bodies::contains).isPresent())
            .toList();
  }

  /** The people who are subjects in the body of the text. */
  private Set<Profile> subjects() {
    Set<Profile> subjects = new LinkedHashSet<>();
    for (Sentence sentence : discourse.sentences().sentences()) {
      for (Subject subject : discourse.subjects(sentence.index())) {
        if (subject.main() && MeetingFinder.isBody(sentence)) {
          subject.mentions().stream()
              .filter(mention -> mention.kind() == Kind.PERSON)
              .forEach(mention -> subjects.addAll(registry.of(mention)));
        }
      }
    }
    return subjects;
  }

  private void addNamed(
      List<Mention> mentions, Set<Profile> hosts, Set<Profile> guests, boolean host) {
    for (Mention mention : mentions) {
      for (Profile profile : registry.of(mention)) {
        boolean named = mention.kind() == Kind.PERSON;
        if (named && !isKnown(profile, hosts) && !isKnown(profile, guests)) {
          (host ? hosts : guests).add(profile);
        }
      }
    }
  }

  /** Whether someone is among the parties, if only by a name that the headline has cut short. */
  private static boolean isKnown(Profile person, Set<Profile> parties) {
    return parties.stream()
        .anyMatch(it -> it.equals(person) || it.name().startsWith(person.name()));
  }
}
