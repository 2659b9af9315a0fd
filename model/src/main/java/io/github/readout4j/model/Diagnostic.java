package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something about the text, or about how it was read, that a user may want to know.
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({"code", "span", "message"})
@JsonDeserialize(as = ImmutableDiagnostic.class)
public interface Diagnostic {

  /** Returns what it is about. */
  DiagnosticCode code();

  /** Returns the part of the text that it is about; empty if all of it. */
  Optional<TextSpan> span();

  /** Returns a sentence in English for a person to read. */
  String message();

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    Checks.notBlank(message(), "message");
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Diagnostic}. Not safe for use by several threads. */
  final class Builder extends ImmutableDiagnostic.Builder {
    Builder() {}
  }
}
