package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where someone stands on something, as a statement shows it.
 *
 * <p>Not every statement takes a position, and some take several. A position is the stance of a
 * holder towards a target, as in the stance triangle (J. W. Du Bois, "The Stance Triangle", 2007).
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({"statement", "holders", "stance", "target", "toward", "rule", "confidence"})
@JsonDeserialize(as = ImmutablePosition.class)
public interface Position {

  /** Returns the id of the {@link Statement} that shows it. */
  String statement();

  /**
   * Returns whose position it is: the named possessor of the attitude, else the speakers; empty if
   * unknown.
   */
  List<Speaker> holders();

  /** Returns where they stand. */
  Stance stance();

  /** Returns the shortest phrase that names what the stance is about. */
  TextSpan target();

  /** Returns at whom it is directed; empty if the text names no one. */
  List<Speaker> toward();

  /** Returns the stable name of the rule that found it. */
  String rule();

  /** Returns how likely it is right, from 0 to 1. */
  double confidence();

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    Checks.notBlank(statement(), "statement");
    Checks.notBlank(rule(), "rule");
    Checks.confidence(confidence());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Position}. Not safe for use by several threads. */
  final class Builder extends ImmutablePosition.Builder {
    Builder() {}
  }
}
