package io.github.readout4j.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a stretch of text, in order. */
final class Words {

  private static final int MOST_DIGITS = 6;

  private final String text;
  private final int limit;
  private final List<Word> words = new ArrayList<>();

  private Words(String text, int from, int limit) {
    this.text = text;
    this.limit = limit;
    int at = from;
    while (at < limit) {
      at = readAt(at);
    }
  }

  static Words of(String text, int from, int to) {
    return new Words(text, from, to);
  }

  int size() {
    return words.size();
  }

  /** Returns the word at the index, or a mark that is nothing where there is none. */
  Word get(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : Word.NONE;
  }

  private int readAt(int at) {
    char first = text.charAt(at);
    if (first <= ' ' || Character.isSpaceChar(first)) {
      return at + 1;
    }
    if (isDigit(first)) {
      return number(at);
    }
    if (Character.isLetter(first)) {
      return letters(at);
    }
    return mark(at);
  }

  private int mark(int at) {
    words.add(new Word(at, at + 1, text.substring(at, at + 1), Word.Shape.MARK, -1, false));
    return at + 1;
  }

  private int letters(int at) {
    int end = endOfLetters(at);
    if (isHalfOfDay(at, end)) {
      int last = end + 2;
      int close = last < limit && text.charAt(last) == '.' ? last + 1 : last;
      String lower = Character.toLowerCase(text.charAt(at)) + "m";
      words.add(new Word(at, close, lower, Word.Shape.LETTERS, -1, false));
      return close;
    }
    String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(text.charAt(at));
    words.add(new Word(at, end, lower, Word.Shape.LETTERS, -1, capital));
    return end;
  }

  /** Whether "a" or "p" at this place goes on with ".m", as in "8:45 a.m.". */
  private boolean isHalfOfDay(int at, int end) {
    return end == at + 1
        && "aApP".indexOf(text.charAt(at)) >= 0
        && end + 1 < limit
        && text.charAt(end) == '.'
        && (text.charAt(end + 1) == 'm' || text.charAt(end + 1) == 'M')
        && (end + 2 >= limit || !Character.isLetter(text.charAt(end + 2)));
  }

  private int number(int at) {
    int end = at;
    while (end < limit && isDigit(text.charAt(end))) {
      end++;
    }
    int value = end - at > MOST_DIGITS ? -1 : Integer.parseInt(text, at, end, 10);
    int close = endOfLetters(end);
    if (close - end == 2 && isOrdinalEnding(end)) {
      words.add(new Word(at, close, text.substring(at, close), Word.Shape.ORDINAL, value, false));
      return close;
    }
    words.add(new Word(at, end, text.substring(at, end), Word.Shape.NUMBER, value, false));
    return end;
  }

  private boolean isOrdinalEnding(int at) {
    String ending = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
    return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
  }

  private int endOfLetters(int at) {
    int end = at;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
