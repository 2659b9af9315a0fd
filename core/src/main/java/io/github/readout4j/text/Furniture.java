package io.github.readout4j.text;

import io.github.readout4j.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lines of a page that are no part of its text, by their words. Immutable. */
final class Furniture {

  /** A longer line is prose, whatever it begins with. */
  private static final int LONGEST_LINE = 200;

  private final Map<String, Entry> lines = new HashMap<>();
  private final List<Entry> starts = new ArrayList<>();
  private final List<Entry> parts = new ArrayList<>();

  private Furniture() {}

  /** How much of the page is furniture where the words stand. */
  enum Scope {
    LINE,
    LINKS,
    TAIL,
    NOTE
  }

  /** One row of the table. */
  record Entry(String words, Scope scope, Block.Kind kind) {}

  static Furniture standard() {
    Furniture furniture = new Furniture();
    for (Table.Row row : Table.named("furniture").rows()) {
      furniture.add(row);
    }
    return furniture;
  }

  private void add(Table.Row row) {
    Entry entry =
        new Entry(
            row.get("words"),
            Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
            Block.Kind.valueOf(row.get("kind")));
    switch (row.get("match")) {
      case "line" -> lines.put(entry.words(), entry);
      case "start" -> starts.add(entry);
      case "contain" -> parts.add(entry);
      default -> throw new IllegalStateException(row.where() + ": no match " + row.get("match"));
    }
  }

  /** Returns what the line is furniture by, if it is; the line is in lower case. */
  Optional<Entry> of(String lower) {
    if (lower.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String bare = bare(lower);
    Entry whole = lines.get(bare);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (Entry entry : starts) {
      boolean starts = bare.startsWith(entry.words()) || lower.startsWith(entry.words());
      if (starts && !runsOn(bare, entry.words())) {
        return Optional.of(entry);
      }
    }
    for (Entry entry : parts) {
      if (lower.contains(entry.words())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Whether the words are only the beginning of a longer word. */
  private static boolean runsOn(String line, String words) {
    char last = words.charAt(words.length() - 1);
    return Character.isLetter(last)
        && line.length() > words.length()
        && Character.isLetter(line.charAt(words.length()));
  }

  /** The line without bullets, arrows, colons and the like around it. */
  private static String bare(String lower) {
    int start = 0;
    int end = lower.length();
    while (start < end && !isWordMark(lower.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end);
  }

  private static boolean isWordMark(char c) {
    return Character.isLetterOrDigit(c) || c == '\u00a9';
  }
}
