package io.github.readout4j.sentence;

/**
 * A stretch of text in double quotation marks.
 *
 * @param start the opening mark
 * @param end after the closing mark, or where the paragraph ends if no mark closes it
 * @param closed whether a mark closes it
 */
public record Quotation(int start, int end, boolean closed) {

  /** Whether the character at the given offset lies in the quotation, marks included. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }
}
