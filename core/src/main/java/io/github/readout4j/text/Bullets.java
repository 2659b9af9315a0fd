package io.github.readout4j.text;

import java.util.ArrayList;
import java.util.List;

/** The marks that open the items of a list: "-", "1.", "(a)". Immutable, without state. */
final class Bullets {

  private static final String SIGNS =
      "-\u2022\u2013\u2014\u00b7\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u25e6\u2023\u2219\u27a2\u2713\u2714\uf0b7+";

  /** Returns the index after the bullet and its space, or 0 if the stretch begins with none. */
  int endOfBullet(String clean, int start, int limit) {
    if (start >= limit) {
      return 0;
    }
    if (SIGNS.indexOf(clean.charAt(start)) >= 0) {
      return afterSpace(clean, start + 1, limit, start);
    }
    int from = clean.charAt(start) == '(' ? start + 1 : start;
    int end = endOfMark(clean, from, limit);
    if (end == from || end >= limit) {
      return 0;
    }
    char close = clean.charAt(end);
    boolean closed = close == ')' || (close == '.' && from == start);
    return closed ? afterSpace(clean, end + 1, limit, start) : 0;
  }

  /** Digits, "1.2", one letter, or a small Roman number. */
  private static int endOfMark(String clean, int from, int limit) {
    int end = from;
    while (end < limit && end - from < 6 && isPartOfNumber(clean, end, limit)) {
      end++;
    }
    if (end > from) {
      return end - from <= 3 || Search.first(clean, '.', from, end) >= 0 ? end : from;
    }
    while (end < limit && end - from < 4 && "ivx".indexOf(clean.charAt(end)) >= 0) {
      end++;
    }
    boolean letter =
        end == from && end < limit && clean.charAt(end) >= 'a' && clean.charAt(end) <= 'z';
    return letter ? end + 1 : end;
  }

  private static boolean isPartOfNumber(String clean, int at, int limit) {
    char c = clean.charAt(at);
    boolean inner = c == '.' && at + 1 < limit && isDigit(clean.charAt(at + 1));
    return isDigit(c) || inner;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int afterSpace(String clean, int at, int limit, int start) {
    int end = at;
    while (end < limit && clean.charAt(end) == ' ') {
      end++;
    }
    return end > at && end < limit && end > start ? end : 0;
  }

  /**
   * Returns the starts of the items that stand in one line: "- A - B - C", "1. A 2. B".
   *
   * <p>The list always has the start of the line itself.
   */
  List<Integer> itemStarts(String clean, int start, int limit) {
    List<Integer> starts = new ArrayList<>(List.of(start));
    char sign = clean.charAt(start);
    int number = numberAt(clean, start, limit);
    if (SIGNS.indexOf(sign) >= 0) {
      signs(clean, start, limit, sign, starts);
    } else if (number > 0) {
      numbers(clean, start, limit, number + 1, starts);
    }
    return starts;
  }

  private static void signs(String clean, int start, int limit, char sign, List<Integer> starts) {
    for (int i = Search.first(clean, sign, start + 2, limit);
        i >= 0 && i + 2 < limit;
        i = Search.first(clean, sign, i + 1, limit)) {
      boolean alone = clean.charAt(i - 1) == ' ' && clean.charAt(i + 1) == ' ';
      if (alone && beginsItem(clean.charAt(i + 2))) {
        starts.add(i);
      }
    }
  }

  private static boolean beginsItem(char c) {
    return !Character.isLowerCase(c);
  }

  private static void numbers(String clean, int start, int limit, int next, List<Integer> starts) {
    int number = next;
    int at = start;
    while (at >= 0 && at < limit) {
      String mark = " " + number + ". ";
      at = Search.first(clean, mark, at, limit);
      if (at >= 0 && at + mark.length() < limit) {
        starts.add(at + 1);
        number++;
      } else {
        return;
      }
    }
  }

  /** Returns the number of "3. ", or 0. */
  private static int numberAt(String clean, int start, int limit) {
    int end = start;
    while (end < limit && end - start < 3 && isDigit(clean.charAt(end))) {
      end++;
    }
    boolean marked = end > start && clean.startsWith(". ", end);
    return marked ? Integer.parseInt(clean, start, end, 10) : 0;
  }
}
