package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call, meeting or other event that a readout tells of.
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({"id", "kind", "participants", "initiator", "date", "place", "span"})
@JsonDeserialize(as = ImmutableEncounter.class)
public interface Encounter {

  /** Returns an identifier that is unique in the readout. */
  String id();

  /** Returns in which form the parties met. */
  EncounterKind kind();

  /** Returns who took part, in order of mention; empty if the text names no one. */
  List<Speaker> participants();

  /** Returns at whose initiative it took place, if the text tells. */
  Optional<Speaker> initiator();

  /** Returns when it took place, if the text tells. */
  Optional<DateMention> date();

  /** Returns where it took place, as the text writes it, if the text tells. */
  Optional<String> place();

  /** Returns the words of the text that tell of it. */
  TextSpan span();

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    Checks.notBlank(id(), "id");
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Encounter}. Not safe for use by several threads. */
  final class Builder extends ImmutableEncounter.Builder {
    Builder() {}
  }
}
