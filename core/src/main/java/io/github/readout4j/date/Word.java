package io.github.readout4j.date;

/**
 * A word, number or mark as dates see it.
 *
 * @param start its first character in the text
 * @param end the end of its last character, exclusive
 * @param lower the word in lower case; "am" and "pm" without full stops
 * @param shape what it is
 * @param number the value of a number or ordinal, else -1
 * @param capital whether it begins with a capital letter
 */
record Word(int start, int end, String lower, Shape shape, int number, boolean capital) {

  enum Shape {
    LETTERS,
    NUMBER,
    ORDINAL,
    MARK
  }

  /** A mark that stands before the first and after the last word of a text. */
  static final Word NONE = new Word(0, 0, "", Shape.MARK, -1, false);

  boolean isNone() {
    return start == end;
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isNumber() {
    return shape == Shape.NUMBER;
  }

  boolean isLetters() {
    return shape == Shape.LETTERS;
  }

  int length() {
    return end - start;
  }

  /** Whether nothing stands between this word and the next one. */
  boolean touches(Word next) {
    return end == next.start;
  }
}
