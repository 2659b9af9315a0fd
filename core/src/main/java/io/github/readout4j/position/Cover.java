package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import java.util.BitSet;

/** The tokens that a stance has been found for already. */
final class Cover {

  private final BitSet tokens = new BitSet();

  void add(Range words) {
    if (!words.isEmpty()) {
      tokens.set(words.from(), words.to());
    }
  }

  boolean contains(int token) {
    return tokens.get(token);
  }
}
