package io.github.readout4j.text;

import java.util.Locale;
import java.util.Set;

/** The words of a line's head, and where what can stand in a dateline ends. Immutable. */
final class DatelineWords {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "de", "la", "el", "al", "del", "da", "do", "es", "and", "am", "an", "di", "le",
          "les", "the");

  private static final int MOST_PLACE_WORDS = 5;

  private final DatelineReader lexicon;
  private final String text;
  private final int limit;

  /** Looks at the text up to the limit. */
  DatelineWords(DatelineReader lexicon, String text, int limit) {
    this.lexicon = lexicon;
    this.text = text;
    this.limit = limit;
  }

  /** Returns the end of the words of a name, which is where they would start if there is none. */
  int afterName(int start) {
    int end = start;
    int next = start;
    for (int count = 0; count < MOST_PLACE_WORDS && next < limit; count++) {
      int wordEnd = afterWord(next);
      String word = text.substring(next, wordEnd);
      boolean small = count > 0 && SMALL_WORDS.contains(word);
      boolean capital = wordEnd > next && Character.isUpperCase(word.charAt(0));
      boolean stop = count == 0 && lexicon.words().is("place-stop", lowerCase(word));
      if (!(small || capital) || stop) {
        break;
      }
      end = small ? end : wordEnd;
      next = wordEnd < limit && text.charAt(wordEnd) == ' ' ? wordEnd + 1 : limit;
    }
    return end;
  }

  int afterWord(int from) {
    int end = from;
    while (end < limit && isWordCharacter(end, from)) {
      end++;
    }
    return end;
  }

  /** Letters, inner hyphens and apostrophes, and the full stops of "N.Y." and "St.". */
  private boolean isWordCharacter(int offset, int from) {
    char c = text.charAt(offset);
    if (Character.isLetter(c)) {
      return true;
    }
    boolean letterFollows = offset + 1 < limit && Character.isLetter(text.charAt(offset + 1));
    if (c == '-' || c == '\'') {
      return letterFollows && offset > from;
    }
    return c == '.'
        && offset > from
        && (offset - from <= 2 || letterFollows)
        && offset - from <= 4
        && Character.isUpperCase(text.charAt(from));
  }

  /** Steps over the further cities of "WASHINGTON/KYIV" and "London-Paris". */
  int afterOtherPlaces(int end) {
    int last = end;
    while (last + 1 < limit
        && (text.charAt(last) == '/' || text.charAt(last) == '-')
        && Character.isUpperCase(text.charAt(last + 1))) {
      int from = last + 1;
      int next =
          lexicon
              .cities()
              .endOfName(text, from, limit)
              .or(() -> lexicon.regions().endOfName(text, from, limit))
              .orElse(from);
      if (next == from) {
        return last;
      }
      last = next;
    }
    return last;
  }

  /** Steps over the ".RU" of "INTERFAX.RU". */
  int afterDomain(int end) {
    int next = end;
    if (end + 1 < limit && text.charAt(end) == '.') {
      next = end + 1;
      while (next < limit && Character.isLetter(text.charAt(next))) {
        next++;
      }
    }
    boolean domain = next - end > 2 && next - end <= 5;
    return domain && (next == limit || text.charAt(next) != '.') ? next : end;
  }

  /** Steps over "Ramadan 24, 1445 AH", which stands beside the date of the common calendar. */
  int afterIslamicDate(int from) {
    int wordEnd = afterWord(from);
    if (!lexicon.words().is("hijri-month", lowerCase(text.substring(from, wordEnd)))) {
      return from;
    }
    int end = wordEnd;
    while (end < limit && !text.startsWith("14", end)) {
      end++;
    }
    int close = end + 4;
    if (close > limit || close - from > 32) {
      return from;
    }
    return text.startsWith(" AH", close)
        ? close + 3
        : text.startsWith(" H", close) ? close + 2 : close;
  }

  /** Steps over a mark that may be doubled, as "--". */
  int afterDashes(int from) {
    int end = from + 1;
    while (end < limit && (text.charAt(end) == '-' || text.charAt(end) == text.charAt(from))) {
      end++;
    }
    return end;
  }

  int afterSpaces(int from) {
    int next = from;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /** Whether a dash, colon or the like stands after the offset. */
  boolean isMark(int offset) {
    int next = afterSpaces(offset);
    return next < limit && "-\u2013\u2014_:|,/.".indexOf(text.charAt(next)) >= 0;
  }

  /** Whether there are letters, two at least, and none of them is small. */
  boolean isUpperCase(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  private static String lowerCase(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
