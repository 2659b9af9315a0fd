package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/**
 * A place in a text: from a first character to just before a last one.
 *
 * <p>Both offsets are UTF-16 indices, as {@link String#charAt} counts, into the text exactly as it
 * was given to the parser; the end is exclusive. Spans are ordered by start, then by end.
 *
 * <p>Immutable and thread-safe.
 */
@PairStyle
@Value.Immutable
@JsonPropertyOrder({"start", "end"})
public interface TextSpan extends Comparable<TextSpan> {

  /** Returns the index of the first character; 0 or more. */
  @JsonProperty
  @Value.Parameter
  int start();

  /** Returns the index after the last character; never less than the start. */
  @JsonProperty
  @Value.Parameter
  int end();

  /**
   * Returns the span from {@code start} to just before {@code end}.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  @JsonCreator
  static TextSpan of(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end) {
    return ImmutableTextSpan.of(start, end);
  }

  /** Returns the number of UTF-16 units in the span. */
  default int length() {
    return end() - start();
  }

  /**
   * Returns what the span covers in a text.
   *
   * @throws StringIndexOutOfBoundsException if the span reaches beyond the text
   */
  default String in(String text) {
    return text.substring(start(), end());
  }

  /** Tells whether the other span lies wholly inside this one; a span contains itself. */
  default boolean contains(TextSpan other) {
    return start() <= other.start() && other.end() <= end();
  }

  /** Tells whether the two spans share at least one character. */
  default boolean overlaps(TextSpan other) {
    return Math.max(start(), other.start()) < Math.min(end(), other.end());
  }

  @Override
  default int compareTo(TextSpan other) {
    int byStart = Integer.compare(start(), other.start());
    return byStart != 0 ? byStart : Integer.compare(end(), other.end());
  }

  /** Refuses offsets that are no span; called by {@link #of}. */
  @Value.Check
  default void check() {
    if (start() < 0 || end() < start()) {
      throw new IllegalArgumentException("not a span: [" + start() + ", " + end() + ")");
    }
  }
}
