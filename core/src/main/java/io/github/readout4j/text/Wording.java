package io.github.readout4j.text;

import java.util.Locale;

/**
 * How many words and signs of which kinds a stretch of text has.
 *
 * @param letters letters of any script
 * @param otherLetters letters of other scripts than the Latin one
 * @param signs signs that code is full of
 * @param small words that begin with a small letter
 * @param english words among them that hold English sentences together
 * @param shared words among them that do so in neighbouring languages too
 * @param legal words of contracts
 */
record Wording(
    int letters, int otherLetters, int signs, int small, int english, int shared, int legal) {

  static final Wording NONE = new Wording(0, 0, 0, 0, 0, 0, 0);

  private static final String CODE_SIGNS = "{}[]<>=;\\_|&#$^~";

  /** A list of names or topics has few such words, so a short stretch tells nothing. */
  private static final int FEWEST = 8;

  private static final int ENOUGH = 25;

  static Wording of(String clean, int start, int end, PageWords words) {
    Counter counter = new Counter(words);
    int at = start;
    while (at < end) {
      int next = at;
      while (next < end && Character.isLetter(clean.charAt(next))) {
        next++;
      }
      if (next > at) {
        counter.word(clean, at, next);
      } else {
        counter.sign(clean.charAt(at));
      }
      at = Math.max(next, at + 1);
    }
    return counter.wording();
  }

  Wording plus(Wording other) {
    return new Wording(
        letters + other.letters,
        otherLetters + other.otherLetters,
        signs + other.signs,
        small + other.small,
        english + other.english,
        shared + other.shared,
        legal + other.legal);
  }

  /** More than one sign of code to ten letters. */
  boolean isCode() {
    return signs > 4 && signs * 10 > letters;
  }

  /** A long text with hardly a word of English, or one in another script. */
  boolean isForeign() {
    return isOtherScript() || (small >= FEWEST && english * 12 < small && hasFewParticles());
  }

  /** Whether it surely has a sentence of English. */
  boolean isEnglish() {
    return small >= FEWEST && english * 4 >= small;
  }

  /** Whether a part of an English text is foreign; a bare list is not. */
  boolean isSurelyForeign() {
    return isOtherScript() || (small >= ENOUGH && english * 16 < small && hasFewParticles());
  }

  private boolean hasFewParticles() {
    return (english + shared) * 6 < small;
  }

  private boolean isOtherScript() {
    return otherLetters > 3 && otherLetters * 2 > letters;
  }

  /** At least three words of contracts to a hundred. */
  boolean isContract() {
    return legal > 3 && legal * 33 > small;
  }

  private static final class Counter {

    private final PageWords words;
    private int letters;
    private int otherLetters;
    private int signs;
    private int small;
    private int english;
    private int shared;
    private int legal;

    Counter(PageWords words) {
      this.words = words;
    }

    void sign(char c) {
      signs += CODE_SIGNS.indexOf(c) >= 0 ? 1 : 0;
    }

    void word(String clean, int start, int end) {
      letters += end - start;
      otherLetters += isLatin(clean.charAt(start)) ? 0 : end - start;
      String lower = clean.substring(start, end).toLowerCase(Locale.ROOT);
      legal += words.is("contract", lower) ? 1 : 0;
      if (Character.isLowerCase(clean.charAt(start))) {
        small++;
        english += words.is("english", lower) ? 1 : 0;
        shared += words.is("shared", lower) ? 1 : 0;
      }
    }

    private static boolean isLatin(char c) {
      return c < 0x250 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    Wording wording() {
      return new Wording(letters, otherLetters, signs, small, english, shared, legal);
    }
  }
}
