package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.WordKey;
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

  /** A word as it is written, in lower case without soft hyphens, and as it is compared. */
  record Spelling(String text, String lower, String key) {}

  Spelling of(String word) {
    Spelling spelling = known.get(word);
    if (spelling == null) {
      String lower = lower(word);
      spelling = new Spelling(word, lower, WordKey.of(lower));
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
