package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Someone who speaks, is spoken to, or takes part: a person, a state, an organization or a group.
 *
 * <p>Within one {@link Readout} a speaker is known by its id; all that the text says of the same
 * speaker is gathered in one value. What the text and the parser's lexicon do not tell is absent.
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({"id", "kind", "name", "title", "country", "organization"})
@JsonDeserialize(as = ImmutableSpeaker.class)
public interface Speaker {

  /** Returns a readable identifier that is unique in the readout, such as {@code jane-roe}. */
  String id();

  /** Returns what sort of party it is. */
  SpeakerKind kind();

  /** Returns the fullest name that the text gives, as the text writes it. */
  String name();

  /** Returns the fullest title that the text gives, without the country. */
  Optional<String> title();

  /** Returns the country it represents, an ISO 3166-1 alpha-2 code such as {@code EE}. */
  Optional<String> country();

  /** Returns the organization it represents. */
  Optional<String> organization();

  /** Tells whether one of the speakers has this speaker's id. */
  default boolean isAmong(Collection<Speaker> speakers) {
    for (Speaker speaker : speakers) {
      if (speaker.id().equals(id())) {
        return true;
      }
    }
    return false;
  }

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    Checks.notBlank(id(), "id");
    Checks.notBlank(name(), "name");
    if (country().isPresent()) {
      Checks.countryCode(country().get());
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Speaker}. Not safe for use by several threads. */
  final class Builder extends ImmutableSpeaker.Builder {
    Builder() {}
  }
}
