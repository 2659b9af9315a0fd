package io.github.readout4j.lexicon;

/** What all characters of a word are, or one of them is. */
public final class Letters {

  private Letters() {}

  /** Whether all characters are capital letters; true of an empty word. */
  public static boolean areCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the characters is a capital letter. */
  public static boolean haveCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all characters are digits; true of an empty word. */
  public static boolean areDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the characters is a digit. */
  public static boolean haveDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
