package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * A readout with the name of the document it was read from: one line of a batch in JSON Lines.
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({"document", "readout"})
@JsonDeserialize(as = ImmutableReadoutLine.class)
public interface ReadoutLine {

  /** Returns the name of the document, such as its file name. */
  String document();

  /** Returns what was read. */
  Readout readout();

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    Checks.notBlank(document(), "document");
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReadoutLine}. Not safe for use by several threads. */
  final class Builder extends ImmutableReadoutLine.Builder {
    Builder() {}
  }
}
