package io.github.readout4j.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who takes part in what the document tells of. */
record Parties(List<Profile> hosts, List<Profile> guests, List<Profile> others) {

  static final Parties NONE = new Parties(List.of(), List.of(), List.of());

  /** Returns all parties in order, with the listed members in place of a group. */
  List<Profile> all() {
    Set<Profile> all = new LinkedHashSet<>();
    for (List<Profile> side : List.of(hosts, guests, others)) {
      for (Profile party : side) {
        if (party.members().isEmpty()) {
          all.add(party);
        } else {
          all.addAll(party.members());
        }
      }
    }
    return List.copyOf(all);
  }

  List<Profile> people() {
    return all().stream().filter(Profile::isPerson).toList();
  }

  /** Returns the parties that are not the hosts: who was received, called or spoken with. */
  List<Profile> invited() {
    List<Profile> invited = new ArrayList<>(all());
    invited.removeAll(hosts);
    return invited;
  }
}
