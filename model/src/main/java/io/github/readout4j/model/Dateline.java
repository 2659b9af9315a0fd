package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The line that opens a report with where and when it was written, such as "BAKU, December 4.".
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({"span", "place", "date", "agency"})
@JsonDeserialize(as = ImmutableDateline.class)
public interface Dateline {

  /** Returns where the dateline stands in the text. */
  TextSpan span();

  /** Returns the place as the text writes it, empty if the dateline has none. */
  Optional<String> place();

  /** Returns the date, empty if the dateline has none. */
  Optional<DateMention> date();

  /** Returns the news agency as the text writes it, empty if the dateline has none. */
  Optional<String> agency();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Dateline}. Not safe for use by several threads. */
  final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
