package io.github.readout4j.speaker;

import io.github.readout4j.mention.Gender;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parties of the meeting or call that a document tells of. */
final class PartyFinder {

  private static final Set<String> LISTED =
      WordSet.of("follows following list listed below include includes included including");
  private static final Set<String> OWN = WordSet.of("the their this");
  private static final Set<EncounterKind> TALKS =
      Set.of(EncounterKind.MEETING, EncounterKind.PHONE_CALL, EncounterKind.VIDEO_CALL);
  private static final int FIRST_SENTENCES = 8;
  private static final int FURTHER_SENTENCES = 14;
  private static final int VISIT_WINDOW = 8;

  private final Discourse discourse;
  private final Registry registry;
  private final GroupResolver groups;
  private final Meetings meetings;
  private final EncounterWords words;
  private final Narrator narrator;
  private final AttendanceReader attendance;

  PartyFinder(
      Discourse discourse,
      Registry registry,
      GroupResolver groups,
      Meetings meetings,
      EncounterWords words,
      Narrator narrator) {
    this.discourse = discourse;
    this.registry = registry;
    this.groups = groups;
    this.meetings = meetings;
    this.words = words;
    this.narrator = narrator;
    this.attendance = new AttendanceReader(discourse);
  }

  /**
   * Returns the first clause of the body that tells of a meeting; the headline's if the first
   * sentences have none; one further on, as news reports have it, if the headline has none either.
   */
  @Nullable MeetingClause meeting() {
    MeetingClause first = firstTold();
    if (first != null && isArrival(first)) {
      return meetings.in(first.sentence()).stream()
          .filter(clause -> !clause.guests().isEmpty())
          .findFirst()
          .orElse(first);
    }
    if (first == null || !isVague(first)) {
      return first;
    }
    return told(FIRST_SENTENCES).stream()
        .filter(this::namesBoth)
        .findFirst()
        .or(() -> Optional.ofNullable(headline()).filter(line -> refersTo(first, line)))
        .orElse(first);
  }

  /** "arrived in Oslo, where he met Roe": the meeting goes before the arrival. */
  private boolean isArrival(MeetingClause clause) {
    return discourse.sentence(clause.sentence()).word(clause.verb()).startsWith("arrive");
  }

  /** "Foreign ministers agreed at a meeting", "her counterpart": the text names them further on. */
  private boolean isVague(MeetingClause clause) {
    boolean named =
        clause.hosts().stream()
            .anyMatch(m -> m.kind() != Kind.GROUP && m.kind() != Kind.COLLECTIVE);
    boolean counterpart =
        clause.guests().stream().anyMatch(m -> m.naming().head().equals("counterpart"));
    boolean unnamed = profiles(clause.guests()).stream().noneMatch(Profile::isNamed);
    return !named || (counterpart && unnamed);
  }

  /** "The leaders had a discussion", under a headline that names them. */
  private boolean refersTo(MeetingClause clause, MeetingClause headline) {
    boolean collective =
        clause.guests().isEmpty()
            && clause.hosts().stream().allMatch(m -> m.kind() == Kind.COLLECTIVE);
    return collective && namesBoth(headline);
  }

  private boolean namesBoth(MeetingClause clause) {
    boolean together = clause.hosts().stream().filter(m -> m.kind() == Kind.PERSON).count() > 1;
    return named(clause.hosts()) && (together || named(clause.guests()));
  }

  private static boolean named(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.kind() == Kind.PERSON);
  }

  private @Nullable MeetingClause firstTold() {
    MeetingClause headline = headline();
    return told(FIRST_SENTENCES).stream()
        .findFirst()
        .or(() -> Optional.ofNullable(headline))
        .or(() -> told(FURTHER_SENTENCES).stream().filter(this::namesBoth).findFirst())
        .or(this::presumed)
        .orElse(null);
  }

  /** "During the meeting, she urged": a meeting that the text only mentions. */
  private Optional<MeetingClause> presumed() {
    for (Sentence sentence : discourse.sentences().sentences()) {
      for (int i = 2; isBody(sentence) && i < sentence.size(); i++) {
        boolean own = sentence.word(i - 2).equals("during") && OWN.contains(sentence.word(i - 1));
        if (own && words.nounEndingAt(sentence, i).filter(TALKS::contains).isPresent()) {
          return Optional.of(
              new MeetingClause(sentence.index(), i, i, i + 1, List.of(), List.of()));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the clauses among so many first sentences of the body that tell of a meeting. */
  private List<MeetingClause> told(int sentences) {
    List<MeetingClause> told = new ArrayList<>();
    int read = 0;
    for (Sentence sentence : discourse.sentences().sentences()) {
      if (!isBody(sentence)) {
        continue;
      }
      for (MeetingClause clause : meetings.in(sentence.index())) {
        if (isTold(clause)) {
          told.add(clause);
        }
      }
      if (++read == sentences) {
        break;
      }
    }
    return told;
  }

  private boolean isTold(MeetingClause clause) {
    return !profiles(clause.hosts()).isEmpty() || !profiles(clause.guests()).isEmpty();
  }

  private static boolean isBody(Sentence sentence) {
    Block.Kind kind = sentence.block().kind();
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
  }

  private @Nullable MeetingClause headline() {
    for (Sentence sentence : discourse.sentences().sentences()) {
      if (Meetings.isHeadline(sentence)) {
        for (MeetingClause clause : meetings.in(sentence.index())) {
          return clause;
        }
      }
    }
    return null;
  }

  /** Returns the parties of what {@link #meeting} found; without one, those of a statement. */
  Parties parties(@Nullable MeetingClause clause) {
    MeetingClause headline = headline();
    if (clause == null || isOurs(clause)) {
      return authors();
    }
    List<AttendanceReader.Listing> lists = attendance.lists();
    joinLists(lists);
    joinParentheses();
    joinDelegates(profiles(clause.hosts()));
    List<Mention> principals = principals(clause);
    Set<Profile> hosts = new LinkedHashSet<>(speaking(principals));
    Set<Profile> guests = new LinkedHashSet<>(profiles(clause.guests()));
    if (headline != null && !headline.isTheSame(clause)) {
      addNamed(headline.hosts(), hosts, guests, true);
      addNamed(headline.guests(), hosts, guests, false);
      nameGroup(headline.guests(), guests);
    }
    List<Profile> attending = profiles(attendance.read());
    nameAll(guests, attending, lists);
    Set<Profile> others = new LinkedHashSet<>();
    narrator.author().filter(author -> narrator.takesPart()).ifPresent(others::add);
    others.addAll(profiles(clause.hosts().subList(principals.size(), clause.hosts().size())));
    others.addAll(attending);
    if (isVisit(clause)) {
      others.addAll(met(clause, hosts));
    }
    List<Profile> listed =
        lists.stream()
            .filter(AttendanceReader.Listing::attending)
            .flatMap(list -> profiles(list.items()).stream())
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
      speaking.addAll(states.size() > 1 ? states : profiles(List.of(mention)));
    }
    return speaking;
  }

  /** A list of all who joined names the only group that the text has told of. */
  private void nameAll(
      Set<Profile> guests, List<Profile> attending, List<AttendanceReader.Listing> lists) {
    List<Profile> joining = profiles(attendance.joining());
    List<Profile> leaders = leaders(attending);
    if (!leaders.isEmpty()) {
      guests.stream().filter(Profile::isGroup).forEach(group -> group.enlist(leaders, true));
      joining = leaders;
    }
    if (joining.size() > 1) {
      guests.removeIf(Profile::isGroup);
      guests.addAll(joining);
      return;
    }
    List<Profile> groups = guests.stream().filter(Profile::isGroup).toList();
    for (AttendanceReader.Listing list : lists) {
      List<Profile> listed = profiles(list.items());
      boolean all = list.attending() && list.complete() && introduces(list.introduction());
      boolean people = listed.size() > 1 && listed.stream().allMatch(Profile::isPerson);
      people = people && groups.stream().allMatch(group -> mayBe(group, listed));
      if (all && people && groups.size() == 1 && groups.get(0).members().isEmpty()) {
        groups.get(0).enlist(listed, true);
      }
    }
  }

  /** "Governors" are no directors, whatever list stands under the text. */
  private static boolean mayBe(Profile group, List<Profile> listed) {
    boolean office = group.roles().contains("official");
    return !office
        || listed.stream()
            .flatMap(person -> person.titles().stream())
            .anyMatch(title -> title.contains(group.head()) || isShort(title, group.head()));
  }

  /** "Lt. Gov." for a governor. */
  private static boolean isShort(String title, String office) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return last.endsWith(".") && office.startsWith(last.substring(0, last.length() - 1));
  }

  /**
   * "Participants in the call included King Doe and President Roe": leaders are named one and all.
   */
  private static List<Profile> leaders(List<Profile> attending) {
    boolean all = attending.stream().allMatch(it -> it.hasRole(OfficeHolders.LEADERS));
    return all && attending.size() > 1 ? attending : List.of();
  }

  /**
   * Without a meeting, those who make a statement together are its parties, or those of whom the
   * text tells that they led the delegations.
   */
  private Parties authors() {
    List<Profile> authors = jointAuthors();
    authors = authors.isEmpty() ? profiles(attendance.read()) : authors;
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
      authors.addAll(states.isEmpty() ? profiles(List.of(mention)) : states);
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
        boolean own = profiles(clause.hosts()).stream().anyMatch(hosts::contains);
        if (isBody(sentence) && own && sentence.index() >= visit.sentence()) {
          profiles(clause.guests()).stream().filter(Profile::isPerson).forEach(met::add);
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
        if (subject.main() && isBody(sentence)) {
          subject.mentions().stream()
              .filter(mention -> mention.kind() == Kind.PERSON)
              .forEach(mention -> subjects.addAll(registry.of(mention)));
        }
      }
    }
    return subjects;
  }

  /** A headline that tells of a group is about those whom the text then names one by one. */
  private void nameGroup(List<Mention> headline, Set<Profile> guests) {
    boolean named = guests.size() > 1 && guests.stream().allMatch(Profile::isPerson);
    List<Profile> groups = profiles(headline);
    if (named && groups.size() == 1 && groups.get(0).isGroup()) {
      groups.get(0).enlist(List.copyOf(guests), true);
    }
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

  private List<Profile> profiles(List<Mention> mentions) {
    List<Profile> profiles = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Profile> known = registry.of(mention);
      if (known.isEmpty() && mention.kind() == Kind.COLLECTIVE && isDescription(mention)) {
        known = List.of(groups.group(mention));
      }
      if (known.isEmpty() && mention.kind() == Kind.PRONOUN) {
        known = person(mention);
      }
      profiles.addAll(known);
    }
    return profiles;
  }

  /** "Doe paid a call on him". */
  private List<Profile> person(Mention mention) {
    Gender gender = mention.naming().gender();
    List<Profile> who =
        gender == Gender.UNKNOWN
            ? List.of()
            : new PronounResolver(registry, discourse, Parties.NONE, narrator.author())
                .person(mention.sentence(), mention.from(), gender, true);
    return who.size() == 1 ? who : List.of();
  }

  private static boolean isDescription(Mention mention) {
    return !mention.naming().name().isEmpty();
  }

  /** Whether the words tell which people are meant, as "they" does not. */
  private static boolean describesPeople(Mention mention) {
    boolean people = mention.kind() == Kind.GROUP || mention.kind() == Kind.COLLECTIVE;
    return people && isDescription(mention);
  }

  /** A list under "the labor leaders in attendance:" names the members of that group. */
  private void joinLists(List<AttendanceReader.Listing> lists) {
    for (AttendanceReader.Listing list : lists) {
      List<Profile> members = profiles(list.items());
      for (Mention mention : discourse.mentions(list.introduction().index())) {
        if (describesPeople(mention)
            && introduces(list.introduction())
            && !isGeneric(mention.naming().head())) {
          Profile group = groups.group(mention);
          group.enlist(members, list.complete());
        }
      }
    }
  }

  /** "The leaders were:", "The full list is as follows.", but not the paragraph before a list. */
  private static boolean introduces(Sentence sentence) {
    boolean colon = sentence.word(sentence.size() - 1).equals(":");
    boolean follows = false;
    for (int i = 0; i < sentence.size(); i++) {
      follows |= LISTED.contains(sentence.word(i));
    }
    return colon || follows;
  }

  /** "Officials met farmers. Officials taking part included Doe and Roe": whom the hosts sent. */
  private void joinDelegates(List<Profile> hosts) {
    for (AttendanceReader.Delegates delegates : attendance.delegates()) {
      List<Profile> people = profiles(delegates.people());
      String head = delegates.group().naming().head();
      if (people.size() > 1) {
        groups.group(delegates.group()).enlist(people, true);
        hosts.stream()
            .filter(host -> host.isGroup() && host.head().equals(head))
            .forEach(host -> host.enlist(people, true));
      }
    }
  }

  /** "the leaders - Doe, Roe and Poe - met": the names between the dashes are the members. */
  private void joinParentheses() {
    for (Mention mention : discourse.mentions().all()) {
      Sentence sentence = discourse.sentence(mention.sentence());
      if (!describesPeople(mention) || !SubjectReader.isDash(sentence, mention.to())) {
        continue;
      }
      int close = SubjectReader.closingDash(sentence, mention.to());
      List<Mention> inside =
          discourse.mentions(mention.sentence()).stream()
              .filter(m -> m.kind() == Kind.PERSON && m.from() > mention.to() && m.to() <= close)
              .toList();
      Profile group = groups.group(mention);
      if (inside.size() > 1) {
        group.enlist(profiles(inside), true);
      }
    }
  }

  private static boolean isGeneric(String head) {
    return Attendees.isHead(head) || head.equals("representative") || head.equals("speaker");
  }
}
