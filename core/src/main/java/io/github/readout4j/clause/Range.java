package io.github.readout4j.clause;

/** A stretch of tokens of one sentence, end exclusive; empty where there is none. */
public record Range(int from, int to) {

  /** The range of no tokens. */
  public static final Range NONE = new Range(0, 0);

  /** Whether there is no token in it. */
  public boolean isEmpty() {
    return from >= to;
  }

  /** Whether the token at the given index lies in it. */
  public boolean contains(int token) {
    return from <= token && token < to;
  }

  // Written out, as what Java links for the methods of a record takes long before the first text.

  @Override
  public boolean equals(Object other) {
    return other instanceof Range range && from == range.from && to == range.to;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }
}
