package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.model.SpeakerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The people whom a text has named last before a mention. */
final class Recent {

  private static final int REACH = 5;

  private final Discourse discourse;
  private final Registry registry;

  Recent(Discourse discourse, Registry registry) {
    this.discourse = discourse;
    this.registry = registry;
  }

  /**
   * Returns the last people before the mention, as many as wanted, in the order of the text; none
   * if there are fewer.
   *
   * @param offices the classes of their titles; any if empty
   */
  List<Profile> people(Mention before, int count, Set<String> offices) {
    return find(before, count, profile -> isWanted(profile, offices));
  }

  /** Returns the last states before the mention, as many as wanted; none if there are fewer. */
  List<Profile> states(Mention before, int count) {
    return find(before, count, profile -> profile.kind() == SpeakerKind.STATE);
  }

  private List<Profile> find(Mention before, int count, Predicate<Profile> wanted) {
    Set<Profile> found = new LinkedHashSet<>();
    for (int s = before.sentence(); s >= Math.max(0, before.sentence() - REACH); s--) {
      List<Mention> mentions = discourse.mentions(s);
      for (int i = mentions.size() - 1; i >= 0 && found.size() < count; i--) {
        Mention mention = mentions.get(i);
        List<Profile> who = registry.of(mention);
        boolean earlier = s < before.sentence() || mention.to() <= before.from();
        if (earlier && who.size() == 1 && wanted.test(who.get(0))) {
          found.add(who.get(0));
        }
      }
    }
    if (found.size() != count) {
      return List.of();
    }
    List<Profile> people = new ArrayList<>(found);
    Collections.reverse(people);
    return people;
  }

  private static boolean isWanted(Profile profile, Set<String> offices) {
    return profile.isPerson() && (offices.isEmpty() || profile.hasRole(offices));
  }
}
