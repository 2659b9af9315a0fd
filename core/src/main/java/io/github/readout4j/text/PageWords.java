package io.github.readout4j.text;

import io.github.readout4j.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that show what a line of a page is. Immutable. */
final class PageWords {

  private final Map<String, Set<String>> byKind;

  private PageWords(Map<String, Set<String>> byKind) {
    this.byKind = byKind;
  }

  static PageWords standard() {
    Map<String, Set<String>> byKind = new HashMap<>();
    for (Table.Row row : Table.named("pagewords").rows()) {
      byKind.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(row.get("words"));
    }
    return new PageWords(byKind);
  }

  boolean is(String kind, String words) {
    return byKind.getOrDefault(kind, Set.of()).contains(words);
  }

  Set<String> all(String kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  boolean startsWithAny(String kind, String lower) {
    for (String words : all(kind)) {
      if (lower.startsWith(words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether most words that begin with a letter, but for short ones, begin with a capital. */
  static boolean isTitleLike(String line) {
    int words = 0;
    int capitals = 0;
    for (String word : line.split(" ")) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words > 0 && capitals * 4L >= words * 3L;
  }
}
