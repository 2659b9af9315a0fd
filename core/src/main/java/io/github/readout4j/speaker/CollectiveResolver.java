package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the members of "the two leaders", "both sides", "the Ministers", "they" and the like. */
final class CollectiveResolver {

  /** What a plural can begin with before the noun and its modifiers. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(each of )?(the |both |all |these |those )*(two |three |four |five |six |seven )?");

  /** "The presidents of the two states": of those who take part. */
  private static final Pattern OF_THEIRS =
      Pattern.compile(" of (the |both |our |these |two )+(states|countries|nations|sides)$");

  private static final Set<String> ALL_SIDES =
      Set.of("side", "party", "delegation", "team", "interlocutor", "government");

  /** What the words for people stand for who hold no office that tells which are meant. */
  private static final Set<String> NO_OFFICE = Set.of("", "guest", "host");

  /** What the words for people stand for who may have been received: no office of their own. */
  private static final Set<String> RECEIVED = Set.of("", "guest", "legislator");

  private final Roles roles;
  private final Registry registry;
  private final GroupResolver groups;
  private final Discourse discourse;
  private final Parties parties;
  private final Optional<String> issuer;
  private final Recent recent;
  private final OfficeHolders holders;
  private final Attendees attendees;

  CollectiveResolver(
      Roles roles,
      Registry registry,
      GroupResolver groups,
      Discourse discourse,
      Parties parties,
      Optional<String> issuer) {
    this.roles = roles;
    this.registry = registry;
    this.groups = groups;
    this.discourse = discourse;
    this.parties = parties;
    this.issuer = issuer;
    this.recent = new Recent(discourse, registry);
    this.holders = new OfficeHolders(parties);
    this.attendees = new Attendees(discourse, groups, parties);
  }

  /**
   * Returns the members of a collective that is no pronoun; a group if the text names no members.
   */
  List<Profile> members(Mention mention, List<Profile> lastPlural) {
    return apart(mention, all(mention, lastPlural));
  }

  /** "The participants thanked (the Minister)": who is spoken to is none of those who speak. */
  List<Profile> apart(Mention mention, List<Profile> members) {
    Mention object = discourse.objectAfter(mention);
    if (object == null || members.size() < 2 || attendees.talkTogether(mention)) {
      return members;
    }
    List<Profile> rest = new ArrayList<>(members);
    rest.removeAll(registry.of(object));
    rest.removeAll(object.kind() == Kind.GROUP ? officials(object) : List.of());
    return rest.isEmpty() ? members : rest;
  }

  private List<Profile> all(Mention mention, List<Profile> lastPlural) {
    Naming naming = mention.naming();
    if (isThey(naming)) {
      return numbered(mention, lastPlural);
    }
    List<Profile> ofStates = ofStates(mention);
    if (!ofStates.isEmpty()) {
      return ofStates;
    }
    if (areOthers(mention)) {
      return groups.group(mention).speaking();
    }
    if (Attendees.are(naming) || attendees.isTheGroup(mention)) {
      return orGroup(attendees.of(mention), mention);
    }
    List<Profile> hosts = officials(mention);
    if (!hosts.isEmpty()) {
      return hosts;
    }
    List<Profile> excluded = excluded(mention);
    if (naming.head().equals("counterpart")) {
      return orGroup(counterparts(naming, excluded), mention);
    }
    if (naming.country().isPresent()) {
      return orGroup(ofCountry(naming), mention);
    }
    Optional<Profile> received = received(mention);
    if (received.isPresent()) {
      return OfficeHolders.among(received.get().speaking(), office(naming));
    }
    if (isQualified(naming)) {
      return qualified(mention, excluded);
    }
    List<Profile> fitting = fitting(mention, excluded, lastPlural);
    fitting = fitting.isEmpty() ? recent(mention, lastPlural) : fitting;
    boolean unknown = fitting.isEmpty() && groups.find(mention) == null;
    return orGroup(unknown ? guests(mention) : fitting, mention);
  }

  /** "urged all parties to stop": those who fight, not those who urge. */
  private boolean areOthers(Mention mention) {
    Sentence sentence = discourse.sentence(mention.sentence());
    String head = mention.naming().head();
    return sentence.word(mention.from()).equals("all")
        && (head.equals("party") || head.equals("side"))
        && discourse.subjectOf(mention) == null;
  }

  /**
   * Returns the only group that was received, where a word for people who come to be heard is the
   * subject: "The Secretary met with river farmers. Campaigners said".
   */
  List<Profile> guests(Mention mention) {
    Subject subject = discourse.subjectOf(mention);
    boolean bare =
        subject != null
            && subject.main()
            && subject.mentions().size() == 1
            && mention.naming().plural()
            && mention.naming().name().indexOf(' ') < 0
            && roles.members(phrase(mention.naming())).equals("guest");
    return bare ? parties.onlyGuests().map(Profile::speaking).orElse(List.of()) : List.of();
  }

  /** "The legislators", where the text tells of nobody who was received but legislators. */
  private Optional<Profile> received(Mention mention) {
    Naming naming = mention.naming();
    boolean guests = RECEIVED.contains(roles.members(phrase(naming)));
    Set<String> wanted = GroupResolver.modifiers(naming.name(), naming.head());
    List<Profile> received =
        parties.guests().stream()
            .filter(guest -> guests && guest.isGroup() && guest.head().equals(naming.head()))
            .filter(guest -> fits(wanted, guest))
            .toList();
    return received.size() == 1 ? Optional.of(received.get(0)) : Optional.empty();
  }

  private String office(Naming naming) {
    return naming.role().isEmpty() ? roles.members(phrase(naming)) : naming.role();
  }

  private static boolean fits(Set<String> wanted, Profile group) {
    Set<String> theirs = GroupResolver.modifiers(group.name(), group.head());
    return theirs.containsAll(wanted) || !Collections.disjoint(theirs, wanted);
  }

  /** "Both ministers", where the text has named two ministers but tells of no meeting. */
  private List<Profile> recent(Mention mention, List<Profile> lastPlural) {
    boolean unknown = roles.members(phrase(mention.naming())).isEmpty();
    if (unknown && mention.naming().count() == 0 && mention.naming().role().isEmpty()) {
      return List.of();
    }
    if (roles.members(phrase(mention.naming())).equals("state")) {
      boolean states = lastPlural.stream().allMatch(p -> p.kind() == SpeakerKind.STATE);
      if (states && lastPlural.size() == Math.max(mention.naming().count(), 2)) {
        return lastPlural;
      }
      return recent.states(mention, Math.max(mention.naming().count(), 2));
    }
    int count = Math.max(mention.naming().count(), 2);
    return recent.people(
        mention, count, OfficeHolders.offices(roles.members(phrase(mention.naming()))));
  }

  private List<Profile> orGroup(List<Profile> members, Mention mention) {
    return members.isEmpty() ? groups.group(mention).speaking() : members;
  }

  /**
   * "Senior administration officials" are the hosts, where the text has named several, none of whom
   * leads the state, for whom a text would use the title.
   */
  List<Profile> officials(Mention mention) {
    Naming naming = mention.naming();
    boolean others =
        GroupResolver.isSome(naming) || GroupResolver.isOther(naming) || states(mention).size() > 1;
    boolean received = roles.members(phrase(naming)).equals("host") || areHosts(mention);
    if (others || !received || isForeign(naming)) {
      return List.of();
    }
    List<Profile> hosts = parties.hosts();
    long people = hosts.stream().filter(Profile::isPerson).count();
    if (people < 2 && hosts.stream().anyMatch(CollectiveResolver::isStaff)) {
      return groups.group(mention).speaking();
    }
    boolean leading = hosts.stream().anyMatch(host -> host.hasRole(OfficeHolders.TOP));
    boolean official = naming.head().equals("official");
    return people < 2 || (official && leading) ? List.of() : hosts;
  }

  /** "During the talk, officials noted": of those who received people whom nobody names. */
  private boolean areHosts(Mention mention) {
    Subject subject = discourse.subjectOf(mention);
    boolean alone = subject != null && subject.main() && subject.mentions().size() == 1;
    boolean hosted =
        !parties.guests().isEmpty() && parties.guests().stream().allMatch(Profile::isGroup);
    return alone && hosted && mention.length() == 1 && mention.naming().head().equals("official");
  }

  /** "the Director and staff from the guild": people whom the text does not name. */
  private static boolean isStaff(Profile host) {
    return host.isGroup() && host.head().equals("staff");
  }

  /** "The two sides", "the leaders": those who met, without words that tell which. */
  boolean areSides(Mention mention) {
    Naming naming = mention.naming();
    String members = roles.members(phrase(naming));
    boolean two = members.equals("host") && naming.count() == 2;
    boolean people = members.equals("all") || members.equals("head") || two;
    return people
        && (two || !isQualified(naming))
        && !Attendees.isHead(naming.head())
        && !isThey(naming);
  }

  private static boolean isThey(Naming naming) {
    return naming.head().equals("they");
  }

  /** "The participants", "the group": people of the meeting without words that tell which. */
  boolean areOfMeeting(Mention mention) {
    return Attendees.isOfMeeting(mention) || attendees.isTheGroup(mention);
  }

  /** "The delegation" on a journey is its leader with those who came along. */
  List<Profile> delegation(Mention mention) {
    Sentence sentence = discourse.sentence(mention.sentence());
    boolean bare =
        mention.naming().name().equals("delegation") && sentence.word(mention.from()).equals("the");
    if (!bare || parties.hosts().size() != 1 || parties.others().isEmpty()) {
      return List.of();
    }
    List<Profile> members = new ArrayList<>(parties.hosts());
    members.addAll(parties.others());
    return members.stream().allMatch(Profile::isPerson) ? members : List.of();
  }

  private boolean isForeign(Naming naming) {
    return naming.country().isPresent()
        && parties.hosts().stream()
            .anyMatch(h -> h.country().isPresent() && !h.country().equals(naming.country()));
  }

  /** "The two", "all three": the last who were named together, else the parties. */
  private List<Profile> numbered(Mention mention, List<Profile> lastPlural) {
    int count = mention.naming().count();
    for (List<Profile> candidate :
        List.of(lastPlural, parties.people(), parties.together(), parties.principals())) {
      if (candidate.size() == count) {
        return candidate;
      }
    }
    return recent.people(mention, count, Set.of());
  }

  /** Who stands beside or before the mention as another party: "the President and the leaders". */
  private List<Profile> excluded(Mention mention) {
    Subject own = discourse.subjectOf(mention);
    List<Profile> excluded = new ArrayList<>();
    if (own != null) {
      for (Mention other : own.mentions()) {
        if (other.from() < mention.from()) {
          excluded.addAll(registry.of(other));
        }
      }
      return excluded;
    }
    Subject subject = discourse.mainSubjectBefore(mention.sentence(), mention.from());
    if (subject != null) {
      subject.mentions().forEach(other -> excluded.addAll(registry.of(other)));
    }
    return excluded;
  }

  private List<Profile> counterparts(Naming naming, List<Profile> excluded) {
    List<Profile> others = new ArrayList<>(parties.people());
    boolean hosts = parties.hosts().containsAll(excluded) && !excluded.isEmpty();
    others.removeAll(hosts ? parties.hosts() : excluded);
    if (naming.country().isPresent()) {
      others.removeIf(p -> p.country().isPresent() && !p.country().equals(naming.country()));
    }
    return excluded.isEmpty() && naming.country().isEmpty() ? List.of() : others;
  }

  /**
   * "The Ruritanian and Molvanian ministers", but not "Ruritanian and Molvanian officials" or
   * "experts": the parties who come from all states named.
   */
  List<Profile> ofStates(Mention mention) {
    Set<String> codes = states(mention);
    String first = discourse.sentence(mention.sentence()).word(mention.from());
    boolean official =
        mention.naming().head().equals("official")
            || NO_OFFICE.contains(roles.members(phrase(mention.naming())));
    boolean some = official && !first.equals("the");
    if (codes.size() < 2 || some) {
      return List.of();
    }
    List<Profile> people =
        parties.people().stream()
            .filter(p -> p.country().filter(codes::contains).isPresent())
            .toList();
    long covered = people.stream().map(Profile::country).distinct().count();
    return covered == codes.size() ? people : List.of();
  }

  private Set<String> states(Mention mention) {
    Set<String> codes = new LinkedHashSet<>();
    for (int i = mention.from(); i < mention.to(); i++) {
      discourse.mentions().country(mention.sentence(), i).ifPresent(codes::add);
    }
    return codes;
  }

  private List<Profile> ofCountry(Naming naming) {
    return parties.people().stream().filter(p -> p.country().equals(naming.country())).toList();
  }

  /** Whether words beside numbers, articles and an office tell which people are meant. */
  private boolean isQualified(Naming naming) {
    if (holders.named(naming).size() > 1) {
      return false;
    }
    String name = OF_THEIRS.matcher(naming.name().toLowerCase(Locale.ROOT)).replaceFirst("");
    Set<String> modifiers = GroupResolver.modifiers(name, naming.head());
    return !modifiers.isEmpty() && !roles.isKnown(phrase(naming));
  }

  private static String phrase(Naming naming) {
    String lower = naming.name().toLowerCase(Locale.ROOT);
    return OF_THEIRS.matcher(LEAD.matcher(lower).replaceFirst("")).replaceFirst("");
  }

  /** "The labor leaders": a group that the text has named, or all who were received. */
  private List<Profile> qualified(Mention mention, List<Profile> excluded) {
    Profile group = groups.find(mention);
    if (group != null) {
      group.learn(mention);
      return group.speaking();
    }
    List<Profile> received =
        parties.guests().stream()
            .filter(guest -> guest.isGroup() && guest.head().equals(mention.naming().head()))
            .toList();
    if (received.size() == 1) {
      return received.get(0).speaking();
    }
    List<Profile> people = new ArrayList<>(parties.people());
    people.removeAll(excluded);
    people.removeIf(parties.hosts()::contains);
    boolean leaders = roles.members(phrase(mention.naming())).equals("head");
    boolean listed = parties.people().size() > 2 && people.size() > 1;
    return leaders && listed ? people : List.of(groups.group(mention));
  }

  private List<Profile> fitting(Mention mention, List<Profile> excluded, List<Profile> lastPlural) {
    Naming naming = mention.naming();
    String phrase = phrase(naming);
    List<Profile> named = roles.isKnown(phrase) ? List.of() : holders.named(naming);
    if (named.size() > 1) {
      return counted(named, excluded, mention, lastPlural);
    }
    String members = roles.members(phrase);
    List<Profile> fitting =
        switch (members) {
          case "", "guest" -> List.of();
          case "all" -> naming.head().equals("official") ? withoutLeader() : parties.together();
          case "head" -> holders.leaders(naming.head(), attendees.talkTogether(mention));
          case "state" -> states();
          default -> holders.ofOrPeers(OfficeHolders.offices(members));
        };
    if (members.equals("state")) {
      return fitting;
    }
    if (ALL_SIDES.contains(naming.head())) {
      boolean alone = fitting.size() < 2 && naming.count() == 2;
      return alone ? sides(mention, lastPlural, fitting) : fitting;
    }
    Profile group = groups.find(mention);
    if (group != null && fitting.stream().noneMatch(Profile::isPerson)) {
      return group.speaking();
    }
    return counted(fitting, excluded, mention, lastPlural);
  }

  /** "Norway and Chile decided. The two sides agreed": two who are told of, if not as meeting. */
  private List<Profile> sides(Mention mention, List<Profile> lastPlural, List<Profile> met) {
    List<Profile> last = lastPlural.size() == 2 ? lastPlural : recent.states(mention, 2);
    return last.isEmpty() ? met : last;
  }

  /**
   * "The officials" are the hosts of people whom the text does not name, or those whom a president
   * received: a text would use the title for the president.
   */
  private List<Profile> withoutLeader() {
    boolean hosted = parties.guests().stream().allMatch(Profile::isGroup);
    long people = parties.hosts().stream().filter(Profile::isPerson).count();
    if (hosted
        && people > 1
        && parties.hosts().stream().noneMatch(host -> host.hasRole(OfficeHolders.TOP))) {
      return parties.hosts();
    }
    List<Profile> rest = new ArrayList<>(parties.together());
    rest.removeIf(party -> party.hasRole(OfficeHolders.TOP) && parties.hosts().contains(party));
    return rest.isEmpty() ? parties.together() : rest;
  }

  private List<Profile> states() {
    Set<String> codes = new LinkedHashSet<>();
    for (Profile party : parties.all()) {
      party
          .country()
          .or(() -> parties.hosts().contains(party) ? issuer : Optional.empty())
          .ifPresent(codes::add);
    }
    return codes.size() < 2 ? List.of() : codes.stream().map(registry::state).toList();
  }

  /** Leaves out who stands apart, and holds to the number that the words give. */
  private List<Profile> counted(
      List<Profile> fitting, List<Profile> excluded, Mention mention, List<Profile> lastPlural) {
    int count = mention.naming().count();
    List<Profile> rest = new ArrayList<>(fitting);
    rest.removeAll(excluded);
    List<Profile> chosen = rest.isEmpty() ? fitting : rest;
    if (count == 0 || chosen.size() == count) {
      return chosen;
    }
    for (List<Profile> candidate :
        List.of(fitting, parties.people(), without(parties.people()), lastPlural)) {
      if (candidate.size() == count) {
        return candidate;
      }
    }
    List<Profile> recent = recent(mention, lastPlural);
    return recent.isEmpty() ? chosen : recent;
  }

  private List<Profile> without(List<Profile> people) {
    List<Profile> rest = new ArrayList<>(people);
    rest.removeAll(parties.hosts());
    return rest;
  }

  static boolean isPlural(Collection<Profile> profiles, @Nullable Mention mention) {
    boolean several =
        mention != null && mention.naming().plural() && mention.kind() != Kind.PRONOUN;
    return profiles.size() > 1 || several;
  }
}
