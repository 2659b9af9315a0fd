package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * A date that the text gives, with the day, month or year it stands for.
 *
 * <p>Values follow TIMEX3 of TimeML (ISO 24617-1), which builds on ISO 8601: {@code 2024-04-03},
 * {@code 2024-04}, {@code 2022}, {@code 2024-W14}, {@code 2024-04-03T08:45}. What is unknown is
 * written as {@code X}: {@code XXXX-04-03} is an April 3 of a year that the text does not tell.
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({"span", "value", "resolved"})
@JsonDeserialize(as = ImmutableDateMention.class)
public interface DateMention {

  /** Returns where the date stands in the text. */
  TextSpan span();

  /** Returns the TIMEX3 value; never empty. */
  String value();

  /** Tells whether the value is certain: nothing in it is unknown. */
  boolean resolved();

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    Checks.notBlank(value(), "value");
    if (resolved() && value().indexOf('X') >= 0) {
      throw new IllegalArgumentException("a resolved date has no unknown part: " + value());
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DateMention}. Not safe for use by several threads. */
  final class Builder extends ImmutableDateMention.Builder {
    Builder() {}
  }
}
