package io.github.readout4j.speaker;

import io.github.readout4j.mention.Naming;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds those of the parties who hold an office: "the leaders", "the Vice Presidents". */
final class OfficeHolders {

  private static final Set<String> MINISTERS =
      Set.of("foreign-minister", "defence-minister", "minister");
  static final Set<String> LEADERS =
      Set.of("head-of-state", "head-of-government", "deputy-head", "royal", "organization-head");
  static final Set<String> TOP =
      Set.of("head-of-state", "head-of-government", "deputy-head", "royal");
  private static final Set<String> DIPLOMATS = Set.of("diplomat", "foreign-minister");

  private final Parties parties;

  OfficeHolders(Parties parties) {
    this.parties = parties;
  }

  /** Returns the classes of offices that the word for the members of a collective stands for. */
  static Set<String> offices(String members) {
    return switch (members) {
      case "", "all", "host", "guest", "state" -> Set.of();
      case "head" -> LEADERS;
      case "minister" -> MINISTERS;
      case "diplomat" -> DIPLOMATS;
      default -> Set.of(members);
    };
  }

  /** "The Vice Presidents", where the words are nothing but the plural of an office. */
  List<Profile> named(Naming naming) {
    boolean office = !naming.title().isEmpty() && naming.name().endsWith(naming.title());
    Set<String> wanted = Set.of(naming.role());
    return office ? parties.people().stream().filter(p -> p.hasRole(wanted)).toList() : List.of();
  }

  /**
   * A leader who came with a minister makes both of them "the leaders". Beside a group of leaders a
   * host without such an office is one of them only in what all did together.
   */
  List<Profile> leaders(String head, boolean jointly) {
    long groups = parties.guests().stream().filter(Profile::isGroup).count();
    if (groups > 1) {
      return parties.together();
    }
    boolean all = groups == 1 && jointly;
    List<Profile> leaders = new ArrayList<>(all ? parties.hosts() : of(LEADERS));
    leaders.removeIf(it -> groups == 1 && !all && (isOnlyListed(it) || !it.hasRole(TOP)));
    boolean led = isLed(parties.hosts()) && isLed(parties.guests());
    for (Profile guest : parties.guests()) {
      if (led && guest.isPerson() && guest.isNamed()) {
        leaders.add(guest);
      }
      if (guest.isGroup() && guest.head().equals(head)) {
        leaders.removeAll(guest.members());
        leaders.addAll(guest.speaking());
      }
    }
    List<Profile> distinct = List.copyOf(new LinkedHashSet<>(leaders));
    boolean received = groups == 1 && !parties.hosts().containsAll(distinct);
    return distinct.size() > 1 || received ? distinct : parties.together();
  }

  /** Whether the person only joined or stands in a list, beside a group that met. */
  private boolean isOnlyListed(Profile person) {
    return !parties.hosts().contains(person)
        && parties.guests().stream()
            .noneMatch(it -> it.equals(person) || it.members().contains(person));
  }

  private static boolean isLed(List<Profile> side) {
    return side.stream().anyMatch(party -> party.hasRole(LEADERS));
  }

  /** The people of the wanted offices, and those of whom the text tells no office. */
  List<Profile> of(Set<String> wanted) {
    List<Profile> people = parties.people();
    boolean some = people.stream().anyMatch(p -> p.hasRole(wanted));
    return people.stream().filter(p -> p.hasRole(wanted) || (some && p.roles().isEmpty())).toList();
  }

  /**
   * Returns the holders of the offices; all who met if only one of them is said to hold one: his
   * equals may have another title.
   */
  List<Profile> ofOrPeers(Set<String> wanted) {
    List<Profile> holders = of(wanted);
    boolean alone = holders.size() == 1 && parties.hosts().equals(holders);
    boolean people = parties.together().stream().allMatch(Profile::isPerson);
    return alone && people ? parties.together() : holders;
  }

  /** Returns those of the speakers who hold the office; all of them if not several do. */
  static List<Profile> among(List<Profile> speakers, String office) {
    List<Profile> holders = speakers.stream().filter(it -> it.roles().contains(office)).toList();
    return holders.size() > 1 ? holders : speakers;
  }
}
