package io.github.readout4j;

import io.github.readout4j.model.Readout;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * Reads the text of a diplomatic readout, or a news report of one, into a {@link Readout}.
 *
 * <pre>{@code
 * ReadoutParser parser = ReadoutParser.create();
 * Readout readout = parser.parse("President Ada Roe said that the talks were useful.");
 * Statement statement = readout.statements().get(0);
 * statement.speakers().get(0).name();   // "Ada Roe"
 * statement.textIn(readout);            // "the talks were useful"
 * }</pre>
 *
 * <p>Text never throws: the worst text gives an empty readout, with {@linkplain
 * Readout#diagnostics() diagnostics} that say why. All offsets are UTF-16 indices into the text as
 * given, end exclusive.
 *
 * <p>Immutable and thread-safe; creating one loads the lexicon, partly on a thread that ends with
 * that, so create it once and share it. The serialized form holds the options only, and loads the
 * shipped lexicon again where it is read.
 */
public final class ReadoutParser implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final int DEFAULT_MAX_LENGTH = 2_000_000;

  private final int maxLength;
  private final Lexicon lexicon;
  private final transient Pipeline pipeline;

  private ReadoutParser(int maxLength, Lexicon lexicon) {
    this.maxLength = maxLength;
    this.lexicon = lexicon;
    this.pipeline = Pipeline.of(lexicon.tables());
  }

  /** Returns a parser with the default options. */
  public static ReadoutParser create() {
    return builder().build();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text.
   *
   * @param text any text; may be empty
   * @return what was read; an empty readout if the text tells nothing
   * @throws NullPointerException if the text is null
   */
  public Readout parse(String text) {
    return parse(ReadoutSource.of(text));
  }

  /**
   * Reads a text, with what the caller knows of it.
   *
   * @return what was read; an empty readout if the text tells nothing
   * @throws NullPointerException if the source is null
   */
  public Readout parse(ReadoutSource source) {
    Objects.requireNonNull(source, "source");
    return pipeline.run(source, maxLength);
  }

  @Serial
  private Object readResolve() {
    return new ReadoutParser(maxLength, lexicon);
  }

  /** Builds a {@link ReadoutParser}. Not safe for use by several threads. */
  public static final class Builder {

    private int maxLength = DEFAULT_MAX_LENGTH;
    private Lexicon lexicon = Lexicon.empty();

    private Builder() {}

    /**
     * Sets how many UTF-16 units of a text are parsed; 2,000,000 by default. Text beyond is kept,
     * but left unparsed with a diagnostic.
     *
     * @throws IllegalArgumentException if the length is negative
     */
    public Builder maxLength(int units) {
      if (units < 0) {
        throw new IllegalArgumentException("maxLength must not be negative: " + units);
      }
      this.maxLength = units;
      return this;
    }

    /**
     * Sets the words that the parser knows besides its own; none by default.
     *
     * @throws NullPointerException if the lexicon is null
     */
    public Builder lexicon(Lexicon words) {
      this.lexicon = Objects.requireNonNull(words, "lexicon");
      return this;
    }

    /** Returns the parser. */
    public ReadoutParser build() {
      return new ReadoutParser(maxLength, lexicon);
    }
  }
}
