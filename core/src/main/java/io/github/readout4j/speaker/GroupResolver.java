package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.SpeakerKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the group that a description stands for: one that the text has named before, or a new one.
 */
final class GroupResolver {

  private static final Set<String> SMALL =
      WordSet.of(
          "the a an of these those both all each two three four five six seven eight nine "
              + "ten some many several other various group diverse his her their our its senior "
              + "more than number from for respective and following");
  private static final Set<String> SOME = WordSet.of("some several many multiple certain");
  private static final int MOST_OF_ONE_HEAD = 60;

  private final Registry registry;
  private final Map<String, List<Profile>> byHead = new HashMap<>();

  GroupResolver(Registry registry) {
    this.registry = registry;
  }

  /** Returns the earlier group of that description, or null. */
  @Nullable Profile find(Mention mention) {
    Profile same = registry.lookUp(SpeakerKind.GROUP, mention.naming().name());
    if (same != null || isSome(mention.naming()) || isOther(mention.naming())) {
      return same;
    }
    Set<String> wanted = modifiers(mention.naming().name(), mention.naming().head());
    Profile found = null;
    for (Profile group : byHead.getOrDefault(mention.naming().head(), List.of())) {
      Set<String> theirs = modifiers(group.name(), group.head());
      boolean overlap = !Collections.disjoint(theirs, wanted);
      boolean bare = wanted.isEmpty() && (isDefinite(mention) || mention.from() == 0);
      boolean country = mention.naming().country().equals(group.country());
      if ((overlap || bare)
          && (country || group.country().isEmpty() || mention.naming().country().isEmpty())) {
        found = nearer(found, group, mention);
      }
    }
    return found;
  }

  /** Whom the text names only later is meant if it has named nobody else before. */
  private static Profile nearer(@Nullable Profile found, Profile group, Mention mention) {
    boolean later = group.firstSentence() > mention.sentence();
    return found != null && later ? found : group;
  }

  /** "Several experts" are not all of them. */
  static boolean isSome(Naming naming) {
    return SOME.contains(firstOfSeveral(naming));
  }

  /** "Other experts" are none of those whom the text has named. */
  static boolean isOther(Naming naming) {
    return firstOfSeveral(naming).equals("other");
  }

  private static String firstOfSeveral(Naming naming) {
    String name = naming.name().toLowerCase(Locale.ROOT);
    return name.substring(0, Math.max(0, name.indexOf(' ')));
  }

  private static boolean isDefinite(Mention mention) {
    return mention.kind() == Mention.Kind.COLLECTIVE;
  }

  /** Returns the group of that description, a new one if need be. */
  Profile group(Mention mention) {
    Profile group = find(mention);
    if (group == null) {
      group = registry.named(SpeakerKind.GROUP, mention.naming().name());
      remember(group, mention.naming().head());
    }
    group.learn(mention);
    return group;
  }

  private void remember(Profile group, String head) {
    List<Profile> same = byHead.get(head);
    if (same == null) {
      same = new ArrayList<>();
      byHead.put(head, same);
    }
    if (same.size() < MOST_OF_ONE_HEAD) {
      same.add(group);
    }
  }

  /** Returns the words that tell which group it is. */
  static Set<String> modifiers(String name, String head) {
    Set<String> words =
        new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s,]+", -1)));
    words.removeAll(SMALL);
    words.removeIf(word -> (!head.isEmpty() && word.startsWith(head)) || isNumber(word));
    return words;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
