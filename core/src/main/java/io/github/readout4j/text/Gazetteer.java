package io.github.readout4j.text;

import io.github.readout4j.lexicon.ByWord;
import io.github.readout4j.lexicon.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names that are looked up at a place in the text, such as cities or news agencies. Immutable. */
final class Gazetteer {

  /** The lower-case names by their first word. */
  private final ByWord<String> byFirst;

  private Gazetteer(ByWord<String> byFirst) {
    this.byFirst = byFirst;
  }

  static Gazetteer agencies() {
    Builder builder = new Builder();
    for (Table.Row row : Table.named("agencies").rows()) {
      builder.add(row);
    }
    return builder.build();
  }

  static Gazetteer cities(Table places, Table countries) {
    Builder builder = new Builder();
    for (Table.Row row : places.rows()) {
      if (row.get("kind").equals("city") || row.get("kind").equals("venue")) {
        builder.add(row);
      }
    }
    for (Table.Row row : Table.named("datelineplaces").rows()) {
      builder.add(row);
    }
    for (Table.Row row : countries.rows()) {
      builder.addAll(row.list("capital"));
    }
    return builder.build();
  }

  static Gazetteer regions(PageWords words, Table places, Table countries) {
    Builder builder = new Builder();
    builder.addAll(words.all("region"));
    for (Table.Row row : places.rows()) {
      if (row.get("kind").equals("state") || row.get("kind").equals("region")) {
        builder.add(row);
      }
    }
    for (Table.Row row : countries.rows()) {
      builder.add(row);
      builder.add(row.get("official"));
    }
    return builder.build();
  }

  boolean contains(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return byFirst.of(lower.substring(0, endOfLetters(lower, 0, lower.length()))).contains(lower);
  }

  /** Returns the end of the longest name that begins at the offset with a capital. */
  Optional<Integer> endOfName(String text, int at, int limit) {
    if (at >= limit
        || !Character.isLetter(text.charAt(at))
        || Character.isLowerCase(text.charAt(at))) {
      return Optional.empty();
    }
    String first = text.substring(at, endOfLetters(text, at, limit)).toLowerCase(Locale.ROOT);
    for (String name : byFirst.of(first)) {
      if (matches(name, text, at, limit)) {
        return Optional.of(at + name.length());
      }
    }
    return Optional.empty();
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
    private static final Comparator<String> LONGEST_FIRST =
        (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length();

    private final ByWord<String> names = new ByWord<>();
    private final Set<String> known = new HashSet<>();

    void add(Table.Row row) {
      add(row.get("name"));
      addAll(row.list("aliases"));
    }

    void addAll(Collection<String> all) {
      for (String name : all) {
        add(name);
      }
    }

    void add(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      int end = endOfLetters(lower, 0, lower.length());
      if (end > 0 && known.add(lower)) {
        names.add(lower.substring(0, end), lower);
      }
    }

    Gazetteer build() {
      names.sort(LONGEST_FIRST);
      return new Gazetteer(names);
    }
  }
}
