package io.github.readout4j.speaker;

import io.github.readout4j.model.SpeakerKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who takes part in what the document tells of.
 *
 * @param hosts who is named before the verb that tells of it
 * @param guests who is named after it
 * @param others who is said to have joined or attended
 * @param listed who only stands in a list of those who attended
 * @param envoys who speaks for a body that takes part
 */
record Parties(
    List<Profile> hosts,
    List<Profile> guests,
    List<Profile> others,
    List<Profile> listed,
    List<Profile> envoys) {

  static final Parties NONE = new Parties(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Returns everyone who takes part, in order, with the people listed of a group in its place. */
  List<Profile> all() {
    Set<Profile> all = new LinkedHashSet<>();
    for (List<Profile> side : List.of(hosts, guests, others, listed, envoys)) {
      for (Profile party : side) {
        all.addAll(party.members().isEmpty() ? List.of(party) : party.members());
      }
    }
    return List.copyOf(all);
  }

  /**
   * Returns who talks where the text tells of all together. A group talks as a whole unless the
   * text lists all of it: those that a text says it included are only some. Where bodies met, who
   * led them speaks through them.
   */
  List<Profile> together() {
    Set<Profile> all = new LinkedHashSet<>();
    for (Profile host : hosts) {
      all.addAll(host.speaking());
    }
    boolean group = false;
    for (Profile guest : guests) {
      all.addAll(guest.speaking());
      group |= guest.isGroup();
    }
    if (all.size() < 2 || !areBodies(all)) {
      all.addAll(others);
    }
    if (!group) {
      all.addAll(listed);
    }
    if (isHeldForOthers() && all.size() > 2) {
      all.removeAll(hosts);
    }
    return List.copyOf(all);
  }

  /** "The Secretariat hosted Doe, Roe and nurses": they talked, not the house. */
  private boolean isHeldForOthers() {
    return hosts.size() == 1
        && hosts.get(0).isNamed()
        && hosts.get(0).kind() == SpeakerKind.ORGANIZATION;
  }

  /** Returns the group that was received, if it is the only one and no one else was. */
  Optional<Profile> onlyGuests() {
    return guests.size() == 1 && guests.get(0).isGroup()
        ? Optional.of(guests.get(0))
        : Optional.empty();
  }

  private static boolean areBodies(Set<Profile> parties) {
    for (Profile party : parties) {
      if (!party.speaksForBody()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the people who met, without those who only joined them. */
  List<Profile> principals() {
    return Stream.concat(hosts.stream(), guests.stream()).filter(Profile::isPerson).toList();
  }

  List<Profile> people() {
    List<Profile> people = new ArrayList<>();
    for (Profile party : all()) {
      if (party.isPerson()) {
        people.add(party);
      }
    }
    return people;
  }

  /** Whether they are just the states for which the people who met speak. */
  boolean areSpokenFor(List<Profile> several) {
    Set<String> countries = new LinkedHashSet<>();
    for (Profile person : people()) {
      person.country().ifPresent(countries::add);
    }
    for (Profile state : several) {
      boolean spokenFor =
          state.kind() == SpeakerKind.STATE
              && state.country().filter(countries::contains).isPresent();
      if (!spokenFor) {
        return false;
      }
    }
    return true;
  }

  /** Returns the parties that are not the hosts: who was received, called or spoken with. */
  List<Profile> invited() {
    List<Profile> invited = new ArrayList<>(all());
    invited.removeAll(hosts);
    return invited;
  }
}
