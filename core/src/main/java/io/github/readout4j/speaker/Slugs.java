package io.github.readout4j.speaker;

import io.github.readout4j.lexicon.Diacritics;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes readable identifiers of names, each only once. */
final class Slugs {

  private static final int LONGEST = 60;

  private static final Pattern NEITHER_LETTERS_NOR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HYPHEN_AT_AN_END = Pattern.compile("^-|-$");

  private final Map<String, Integer> taken = new HashMap<>();

  /** Returns the identifier of a name, with a number if it is taken. */
  String unique(String name) {
    String slug = of(name);
    int times = taken.merge(slug, 1, Integer::sum);
    if (times == 1) {
      return slug;
    }
    String numbered = slug + "-" + times;
    while (taken.putIfAbsent(numbered, 1) != null) {
      times++;
      numbered = slug + "-" + times;
    }
    taken.put(slug, times);
    return numbered;
  }

  boolean isTaken(String slug) {
    return taken.containsKey(slug);
  }

  static String of(String name) {
    String lower = Diacritics.removed(name).toLowerCase(Locale.ROOT).replace("'", "");
    String slug = NEITHER_LETTERS_NOR_DIGITS.matcher(lower).replaceAll("-");
    String trimmed = HYPHEN_AT_AN_END.matcher(slug).replaceAll("");
    String cut = trimmed.length() > LONGEST ? cut(trimmed) : trimmed;
    if (cut.isEmpty()) {
      return "speaker";
    }
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /** Shortens the identifier without cutting a surrogate pair in two. */
  private static String cut(String slug) {
    boolean splitsPair = Character.isHighSurrogate(slug.charAt(LONGEST - 1));
    return slug.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
  }
}
