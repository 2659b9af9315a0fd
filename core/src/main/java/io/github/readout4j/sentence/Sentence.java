package io.github.readout4j.sentence;

import io.github.readout4j.text.Block;
import java.util.List;

/**
 * A sentence with its tokens in order.
 *
 * @param index the number of the sentence in its document
 * @param block the block it lies in
 * @param start its first character
 * @param end the end of its last character, exclusive
 */
public record Sentence(int index, Block block, int start, int end, List<Token> tokens) {

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Returns the token at the given index. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** Returns the word at the given index in lower case, or an empty string outside the sentence. */
  public String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /** Returns the tag at the given index, or {@link Tag#X} outside the sentence. */
  public Tag tag(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : Tag.X;
  }

  /** Whether the mark of an owner stands at the given index, which may lie outside the sentence. */
  public boolean isPossessive(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isPossessive();
  }

  /**
   * Whether a dash stands at the given index, which may lie outside the sentence: a long one, two
   * hyphens, or a hyphen with a space on either side.
   */
  public boolean isDash(int i) {
    return switch (word(i)) {
      case "\u2013", "\u2014", "--" -> true;
      case "-" -> standsApart(i);
      default -> false;
    };
  }

  /** Whether the token at the given index, inside the sentence, has a space on either side. */
  public boolean standsApart(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).end() < tokens.get(i).start()
        && tokens.get(i).end() < tokens.get(i + 1).start();
  }

  /**
   * Whether the word, in lower case, is one of the tokens from the first index to before the other.
   */
  public boolean holds(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is "Monday" or another day of the week. */
  public boolean isWeekday(int i) {
    return switch (word(i)) {
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
      default -> false;
    };
  }

  /** Whether the token is "January", "Jan." or another month. */
  public boolean isMonth(int i) {
    return switch (word(i)) {
      case "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec." ->
          true;
      case "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december" ->
          true;
      default -> false;
    };
  }
}
