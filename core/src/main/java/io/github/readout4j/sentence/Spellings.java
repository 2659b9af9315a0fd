package io.github.readout4j.sentence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a document, each kept once however often it comes: a long text has few different
 * ones. For one document at a time; not safe to share.
 */
final class Spellings {

  /** Enough for any text that people write, and a bound for others. */
  private static final int MOST = 1 << 14;

  private final Map<String, Spelling> known = new HashMap<>();

  /** A word as it is written, and in lower case without soft hyphens. */
  record Spelling(String text, String lower) {}

  Spelling of(String word) {
    Spelling spelling = known.get(word);
    if (spelling == null) {
      spelling = new Spelling(word, lower(word));
      if (known.size() < MOST) {
        known.put(word, spelling);
      }
    }
    return spelling;
  }

  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.indexOf('\u00ad') >= 0) {
      lower = lower.replace("\u00ad", "");
    }
    return lower.isEmpty() ? word : lower;
  }
}
