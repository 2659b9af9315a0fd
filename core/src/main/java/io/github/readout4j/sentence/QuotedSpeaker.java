package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.ReportingVerbs;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the words after a quotation name its speaker, as in "Why now?" Minister Roe asked.
 *
 * <p>A reporting verb comes after a few words, and nothing that it could report comes after the
 * verb.
 */
final class QuotedSpeaker {

  private static final int MOST_WORDS = 7;
  private static final int LONGEST_ADDRESSEE = 4;

  private final ReportingVerbs verbs;

  QuotedSpeaker(ReportingVerbs verbs) {
    this.verbs = verbs;
  }

  boolean followsIn(String text, int from) {
    int start = from;
    for (int words = 0; words < MOST_WORDS && start < text.length(); words++) {
      int end = wordEnd(text, start);
      ReportingVerbs.Entry verb = words == 0 ? null : verb(text.substring(start, end));
      if (verb != null) {
        boolean addressed = !verb.frames().addresseeLinks().isEmpty();
        return isComplete(text, end) || (addressed && isAddressed(text, end));
      }
      if (end == start || end >= text.length() || !isBlank(text.charAt(end))) {
        return false;
      }
      start = end + 1;
    }
    return false;
  }

  private ReportingVerbs.@Nullable Entry verb(String word) {
    for (ReportingVerbs.Entry entry : verbs.of(word.toLowerCase(Locale.ROOT))) {
      if (entry.frames().takesQuotation() && entry.particles().isEmpty()) {
        return entry;
      }
    }
    return null;
  }

  /** "told the BBC in Oslo", but not "told the crew that". */
  private static boolean isAddressed(String text, int verbEnd) {
    int end = verbEnd;
    for (int words = 0; words < LONGEST_ADDRESSEE && end < text.length(); words++) {
      int next = wordEnd(text, end + 1);
      if (next <= end + 1) {
        return false;
      }
      end = next;
      if (isComplete(text, end)) {
        return !text.startsWith(" to ", end);
      }
    }
    return false;
  }

  /** A mark, or where, when or to whom it was said. */
  private static boolean isComplete(String text, int end) {
    if (end >= text.length() || ".,;:".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    int start = end + 1;
    return switch (text.substring(start, Math.max(start, wordEnd(text, start)))) {
      case "in", "on", "at", "during", "after", "before", "as", "when", "of", "about", "to" -> true;
      default -> false;
    };
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isPartOfName(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfName(String text, int i) {
    char c = text.charAt(i);
    boolean initial =
        c == '.' && i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i - 1));
    return Character.isLetter(c) || c == '-' || c == '\'' || (initial && isAbbreviated(text, i));
  }

  /** "Mr. Roe", "J. Roe", "U.S.": a capital not far before the full stop. */
  private static boolean isAbbreviated(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < 4 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Character.isUpperCase(text.charAt(start)) && stop - start < 4;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
