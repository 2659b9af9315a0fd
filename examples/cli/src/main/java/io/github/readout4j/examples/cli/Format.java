package io.github.readout4j.examples.cli;

import java.io.Writer;
import java.util.Locale;

/** The formats of the results. */
enum Format {
  TABLE,
  JSON,
  JSONL,
  CSV,
  HTML;

  /**
   * Returns a writer of this format.
   *
   * @param single whether there can be no more than one readout
   */
  ReadoutWriter writer(Writer out, Console console, boolean single) {
    return switch (this) {
      case TABLE -> new TableWriter(out, Paint.of(console.colour()), console.width());
      case JSON -> single ? new JsonWriter(out) : new JsonArrayWriter(out);
      case JSONL -> new JsonLinesWriter(out);
      case CSV -> new CsvWriter(out);
      case HTML -> new HtmlWriter(out, single);
    };
  }

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
