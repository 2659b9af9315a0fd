package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the members of "the two leaders", "both sides", "the Ministers", "they" and the like. */
final class CollectiveResolver {

  private static final Set<String> MINISTERS =
      Set.of("foreign-minister", "defence-minister", "minister");
  private static final Set<String> LEADERS =
      Set.of("head-of-state", "head-of-government", "deputy-head", "royal", "organization-head");
  private static final Set<String> DIPLOMATS = Set.of("diplomat", "foreign-minister");
  private static final Set<String> JOINT =
      WordSet.of(
          "discussed agreed exchanged discuss agree discussing committed concurred decided "
              + "considered reviewed explored");
  private static final Set<String> ALL_SIDES =
      Set.of("side", "party", "delegation", "team", "interlocutor", "government");

  private final Roles roles;
  private final Registry registry;
  private final GroupResolver groups;
  private final Discourse discourse;
  private final Parties parties;
  private final Optional<String> issuer;

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
  }

  /**
   * Returns the members of a collective that is no pronoun; a group if the text names no members.
   */
  List<Profile> members(Mention mention, List<Profile> lastPlural) {
    Naming naming = mention.naming();
    if (naming.head().equals("they")) {
      return numbered(naming.count(), lastPlural);
    }
    if (isAttendee(naming.head())) {
      return orGroup(attendees(mention), mention);
    }
    List<Profile> excluded = excluded(mention);
    if (naming.head().equals("counterpart")) {
      return orGroup(counterparts(naming, excluded), mention);
    }
    if (naming.country().isPresent()) {
      return orGroup(ofCountry(naming), mention);
    }
    if (isQualified(naming)) {
      return qualified(mention, excluded);
    }
    return orGroup(fitting(mention, excluded), mention);
  }

  private List<Profile> orGroup(List<Profile> members, Mention mention) {
    return members.isEmpty() ? expanded(groups.group(mention)) : members;
  }

  private static List<Profile> expanded(Profile group) {
    return group.members().isEmpty() ? List.of(group) : List.copyOf(group.members());
  }

  static boolean isAttendee(String head) {
    return head.equals("participant") || head.equals("attendee");
  }

  /**
   * "The two", "all three": the parties if they are so many, else the last who were named together.
   */
  private List<Profile> numbered(int count, List<Profile> lastPlural) {
    List<Profile> people = parties.people();
    if (people.size() == count) {
      return people;
    }
    if (lastPlural.size() == count) {
      return lastPlural;
    }
    List<Profile> all = parties.all();
    return all.size() == count ? all : List.of();
  }

  /** Attendees are all parties when they discuss or agree, and else those who were invited. */
  private List<Profile> attendees(Mention mention) {
    List<Profile> invited = parties.invited();
    boolean guestGroup = parties.guests().stream().anyMatch(Profile::isGroup);
    Sentence sentence = discourse.sentence(mention.sentence());
    int verb = SubjectReader.verbAfter(sentence, mention.to());
    boolean joint = verb >= 0 && JOINT.contains(sentence.word(verb));
    if (!joint && parties.guests().isEmpty() && !invited.isEmpty()) {
      return invited;
    }
    if (joint || !guestGroup || invited.isEmpty()) {
      return joint && guestGroup ? withGroups() : parties.all();
    }
    return guestGroups();
  }

  /** All parties, a group standing for its listed members. */
  private List<Profile> withGroups() {
    Set<Profile> all = new LinkedHashSet<>(parties.hosts());
    all.addAll(parties.guests());
    return List.copyOf(all);
  }

  private List<Profile> guestGroups() {
    return parties.guests().stream().flatMap(g -> expandedGuest(g).stream()).toList();
  }

  private static List<Profile> expandedGuest(Profile guest) {
    return guest.members().isEmpty() ? List.of(guest) : guest.members();
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

  private List<Profile> ofCountry(Naming naming) {
    return parties.people().stream().filter(p -> p.country().equals(naming.country())).toList();
  }

  /** Whether words beside numbers and articles tell which people are meant. */
  private boolean isQualified(Naming naming) {
    Set<String> modifiers = GroupResolver.modifiers(naming.name(), naming.head());
    return !modifiers.isEmpty() && !roles.isKnown(phrase(naming));
  }

  private static String phrase(Naming naming) {
    String lower = naming.name().toLowerCase(Locale.ROOT);
    return lower.replaceFirst(
        "^(each of )?(the |both |all |these |those )*(two |three |four |five |six |seven )?", "");
  }

  /** "The labor leaders": a group that the text has named, or all who were received. */
  private List<Profile> qualified(Mention mention, List<Profile> excluded) {
    Profile group = groups.find(mention);
    if (group != null) {
      group.learn(mention);
      return expanded(group);
    }
    List<Profile> people = new ArrayList<>(parties.people());
    people.removeAll(excluded);
    people.removeIf(parties.hosts()::contains);
    boolean leaders = roles.members(phrase(mention.naming())).equals("head");
    boolean listed = parties.people().size() > 2 && people.size() > 1;
    return leaders && listed ? people : List.of(groups.group(mention));
  }

  private List<Profile> fitting(Mention mention, List<Profile> excluded) {
    Naming naming = mention.naming();
    String members = roles.members(phrase(naming));
    List<Profile> fitting =
        switch (members) {
          case "" -> List.of();
          case "all" -> parties.all();
          case "head" -> leaders(naming.head());
          case "state" -> states();
          case "minister" -> withRoles(MINISTERS);
          case "diplomat" -> withRoles(DIPLOMATS);
          default -> withRoles(Set.of(members));
        };
    if (ALL_SIDES.contains(naming.head()) || members.equals("state")) {
      return fitting;
    }
    Profile named = groups.find(mention);
    if (named != null && fitting.stream().noneMatch(Profile::isPerson)) {
      return expanded(named);
    }
    return counted(fitting, excluded, naming.count());
  }

  private List<Profile> leaders(String head) {
    List<Profile> leaders = new ArrayList<>(withRoles(LEADERS));
    for (Profile guest : parties.guests()) {
      if (guest.isGroup() && guest.head().equals(head)) {
        leaders.addAll(expanded(guest));
      }
    }
    List<Profile> distinct = List.copyOf(new LinkedHashSet<>(leaders));
    return distinct.size() > 1 ? distinct : parties.all();
  }

  /** The people of the wanted offices, and those of whom the text tells no office. */
  private List<Profile> withRoles(Set<String> wanted) {
    List<Profile> people = parties.people();
    boolean some = people.stream().anyMatch(p -> p.hasRole(wanted));
    return people.stream().filter(p -> p.hasRole(wanted) || (some && p.roles().isEmpty())).toList();
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
  private List<Profile> counted(List<Profile> fitting, List<Profile> excluded, int count) {
    List<Profile> rest = new ArrayList<>(fitting);
    rest.removeAll(excluded);
    List<Profile> chosen = rest.isEmpty() ? fitting : rest;
    if (count == 0 || chosen.size() == count) {
      return chosen;
    }
    for (List<Profile> candidate : List.of(fitting, parties.people(), without(parties.people()))) {
      if (candidate.size() == count) {
        return candidate;
      }
    }
    return chosen;
  }

  private List<Profile> without(List<Profile> people) {
    List<Profile> rest = new ArrayList<>(people);
    rest.removeAll(parties.hosts());
    return rest;
  }

  static boolean isPlural(Collection<Profile> profiles, @Nullable Mention mention) {
    return profiles.size() > 1 || (mention != null && mention.naming().plural());
  }
}
