package io.github.readout4j.speaker;

import com.google.common.collect.ImmutableSet;
import io.github.readout4j.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which classes of titles a description such as "the head of state" or "the leaders" may mean. */
final class Roles {

  private final Map<String, Set<String>> singular;
  private final Map<String, String> plural;

  private Roles(Map<String, Set<String>> singular, Map<String, String> plural) {
    this.singular = singular;
    this.plural = plural;
  }

  static Roles standard() {
    Map<String, Set<String>> singular = new HashMap<>();
    for (Table.Row row : Table.named("roles").rows()) {
      singular.put(
          row.get("role").toLowerCase(Locale.ROOT), ImmutableSet.copyOf(row.list("classes")));
    }
    Map<String, String> plural = new HashMap<>();
    for (Table.Row row : Table.named("collectives").rows()) {
      String phrase = row.get("phrase").toLowerCase(Locale.ROOT);
      plural.putIfAbsent(
          phrase.startsWith("the ") ? phrase.substring(4) : phrase, row.get("members"));
    }
    return new Roles(Map.copyOf(singular), Map.copyOf(plural));
  }

  /** Returns the classes of titles that the description, in lower case, may stand for, in order. */
  Set<String> classes(String description) {
    Set<String> found = singular.get(description);
    if (found != null) {
      return found;
    }
    List<String> words = List.of(description.split(" ", -1));
    return words.size() > 1
        ? singular.getOrDefault(words.get(words.size() - 1), Set.of())
        : Set.of();
  }

  /** Whether the plural description, in lower case and without article, is known as it stands. */
  boolean isKnown(String description) {
    return plural.containsKey(description);
  }

  /**
   * Returns whom a plural description, in lower case and without article, stands for; "" if
   * unknown.
   */
  String members(String description) {
    String found = plural.get(description);
    if (found == null) {
      String[] words = description.split(" ", -1);
      found = plural.get(words[words.length - 1]);
    }
    return found == null ? "" : found;
  }
}
