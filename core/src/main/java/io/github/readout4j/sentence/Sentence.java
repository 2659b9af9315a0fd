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
}
