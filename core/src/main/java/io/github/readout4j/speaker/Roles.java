package io.github.readout4j.speaker;

import io.github.readout4j.lexicon.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which classes of titles a description such as "the head of state" or "the leaders" may mean. */
final class Roles {

  private static final int LONGEST = 8;

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
          row.get("role").toLowerCase(Locale.ROOT),
          Collections.unmodifiableSet(new LinkedHashSet<>(row.list("classes"))));
    }
    Map<String, String> plural = new HashMap<>();
    for (Table.Row row : Table.named("collectives").rows()) {
      String phrase = row.get("phrase").toLowerCase(Locale.ROOT);
      plural.putIfAbsent(
          phrase.startsWith("the ") ? phrase.substring(4) : phrase, row.get("members"));
    }
    return new Roles(Map.copyOf(singular), Map.copyOf(plural));
  }

  /**
   * Returns the classes of titles that the description, in lower case, may stand for, in order; a
   * word within may be left out: "head of Ruritanian diplomacy".
   */
  Set<String> classes(String description) {
    Set<String> found = singular.get(description);
    if (found != null) {
      return found;
    }
    List<String> words = List.of(description.split(" ", -1));
    for (int i = 1; i + 1 < Math.min(words.size(), LONGEST); i++) {
      List<String> rest = new ArrayList<>(words);
      rest.remove(i);
      found = singular.get(String.join(" ", rest));
      if (found != null) {
        return found;
      }
    }
    boolean ofOthers = words.contains("of") || words.contains("to") || words.contains("for");
    return words.size() > 1 && !ofOthers
        ? singular.getOrDefault(words.get(words.size() - 1), Set.of())
        : Set.of();
  }

  /** Whether the plural description, in lower case and without article, is known as it stands. */
  boolean isKnown(String description) {
    return plural.containsKey(description);
  }

  /**
   * Returns whom a plural description, in lower case and without article, stands for, by its
   * longest ending that is known; "" if unknown.
   */
  String members(String description) {
    String rest = description;
    while (!plural.containsKey(rest)) {
      int space = rest.indexOf(' ');
      if (space < 0) {
        return "";
      }
      rest = rest.substring(space + 1);
    }
    return plural.get(rest);
  }
}
