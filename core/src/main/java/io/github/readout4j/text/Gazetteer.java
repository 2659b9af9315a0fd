package io.github.readout4j.text;

import io.github.readout4j.lexicon.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names that are looked up at a place in the text, such as cities or news agencies. Immutable. */
final class Gazetteer {

  /** The lower-case names by their first word. */
  private final Map<String, List<String>> byFirst;

  private Gazetteer(Map<String, List<String>> byFirst) {
    this.byFirst = byFirst;
  }

  static Gazetteer agencies() {
    Builder builder = new Builder();
    Table.named("agencies").rows().forEach(builder::add);
    return builder.build();
  }

  static Gazetteer cities() {
    Builder builder = new Builder();
    for (Table.Row row : Table.named("places").rows()) {
      if (row.get("kind").equals("city") || row.get("kind").equals("venue")) {
        builder.add(row);
      }
    }
    Table.named("datelineplaces").rows().forEach(builder::add);
    for (Table.Row row : Table.named("countries").rows()) {
      row.list("capital").forEach(builder::add);
    }
    return builder.build();
  }

  static Gazetteer regions(PageWords words) {
    Builder builder = new Builder();
    words.all("region").forEach(builder::add);
    for (Table.Row row : Table.named("places").rows()) {
      if (row.get("kind").equals("state") || row.get("kind").equals("region")) {
        builder.add(row);
      }
    }
    for (Table.Row row : Table.named("countries").rows()) {
      builder.add(row);
      builder.add(row.get("official"));
    }
    return builder.build();
  }

  boolean contains(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return byFirst
        .getOrDefault(lower.substring(0, endOfLetters(lower, 0, lower.length())), List.of())
        .contains(lower);
  }

  /** Returns the end of the longest name that begins at the offset with a capital. */
  Optional<Integer> endOfName(String text, int at, int limit) {
    if (at >= limit
        || !Character.isLetter(text.charAt(at))
        || Character.isLowerCase(text.charAt(at))) {
      return Optional.empty();
    }
    String first = text.substring(at, endOfLetters(text, at, limit)).toLowerCase(Locale.ROOT);
    return byFirst.getOrDefault(first, List.of()).stream()
        .filter(name -> matches(name, text, at, limit))
        .findFirst()
        .map(name -> at + name.length());
  }

  private static int endOfLetters(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean matches(String name, String text, int at, int limit) {
    int end = at + name.length();
    return end <= limit
        && text.regionMatches(true, at, name, 0, name.length())
        && (end == limit || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static final class Builder {
    private final Map<String, Set<String>> names = new HashMap<>();

    void add(Table.Row row) {
      add(row.get("name"));
      row.list("aliases").forEach(this::add);
    }

    void add(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      int end = endOfLetters(lower, 0, lower.length());
      if (end > 0) {
        names.computeIfAbsent(lower.substring(0, end), first -> longestFirst()).add(lower);
      }
    }

    private static Set<String> longestFirst() {
      return new TreeSet<>(
          Comparator.comparingInt((String name) -> -name.length())
              .thenComparing(Comparator.naturalOrder()));
    }

    Gazetteer build() {
      Map<String, List<String>> byFirst = new HashMap<>();
      names.forEach((first, all) -> byFirst.put(first, List.copyOf(all)));
      return new Gazetteer(byFirst);
    }
  }
}
