package io.github.readout4j.mention;

import io.github.readout4j.sentence.Token;
import java.util.List;

/** Small numbers in words or figures. */
final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Numbers() {}

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Returns the number that the token is, or 0. */
  static int value(Token token) {
    String text = token.lower();
    if (text.length() <= 3 && isPlain(text)) {
      return Integer.parseInt(text);
    }
    return Math.max(WORDS.indexOf(text), 0);
  }
}
