package io.github.readout4j.speaker;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes readable identifiers of names, each only once. */
final class Slugs {

  private static final int LONGEST = 60;

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
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = slug.replaceAll("^-|-$", "");
    String cut = trimmed.length() > LONGEST ? cut(trimmed) : trimmed;
    return cut.isEmpty() ? "speaker" : cut.replaceAll("-$", "");
  }

  /** Shortens the identifier without cutting a surrogate pair in two. */
  private static String cut(String slug) {
    boolean splitsPair = Character.isHighSurrogate(slug.charAt(LONGEST - 1));
    return slug.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
  }
}
