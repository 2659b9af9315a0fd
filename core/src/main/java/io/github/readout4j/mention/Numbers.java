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

  /** Returns the number that the token is, or 0. */
  static int value(Token token) {
    String text = token.lower();
    if (text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(text);
    }
    return Math.max(WORDS.indexOf(text), 0);
  }
}
