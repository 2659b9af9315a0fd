package io.github.readout4j;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text to parse, with what the caller knows of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadoutSource {

  private final String text;
  private final @Nullable LocalDate publishedOn;

  private ReadoutSource(String text, @Nullable LocalDate publishedOn) {
    this.text = text;
    this.publishedOn = publishedOn;
  }

  /**
   * Returns a source of which nothing is known but its text.
   *
   * @throws NullPointerException if the text is null
   */
  public static ReadoutSource of(String text) {
    return new ReadoutSource(Objects.requireNonNull(text, "text"), null);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the text; may be empty. */
  public String text() {
    return text;
  }

  /**
   * Returns the day on which the text was published, from which "today" and dates without a year
   * are counted.
   */
  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  /** Builds a {@link ReadoutSource}. Not safe for use by several threads. */
  public static final class Builder {

    private @Nullable String text;
    private @Nullable LocalDate publishedOn;

    private Builder() {}

    /**
     * Sets the text, which is required.
     *
     * @throws NullPointerException if it is null
     */
    public Builder text(String value) {
      this.text = Objects.requireNonNull(value, "text");
      return this;
    }

    /**
     * Sets the day of publication.
     *
     * @throws NullPointerException if it is null
     */
    public Builder publishedOn(LocalDate value) {
      this.publishedOn = Objects.requireNonNull(value, "publishedOn");
      return this;
    }

    /**
     * Returns the source.
     *
     * @throws IllegalStateException if no text was set
     */
    public ReadoutSource build() {
      if (text == null) {
        throw new IllegalStateException("a source needs a text");
      }
      return new ReadoutSource(text, publishedOn);
    }
  }
}
