package io.github.readout4j.speaker;

import io.github.readout4j.mention.Gender;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import java.util.ArrayList;
import java.util.List;

/** Tells whom mentions stand for, also those that only a description or "she" names. */
final class MentionedPeople {

  private final Discourse discourse;
  private final Registry registry;
  private final GroupResolver groups;
  private final Narrator narrator;

  MentionedPeople(Discourse discourse, Registry registry, GroupResolver groups, Narrator narrator) {
    this.discourse = discourse;
    this.registry = registry;
    this.groups = groups;
    this.narrator = narrator;
  }

  List<Profile> of(List<Mention> mentions) {
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

  static boolean isDescription(Mention mention) {
    return !mention.naming().name().isEmpty();
  }
}
