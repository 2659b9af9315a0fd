package io.github.readout4j.examples.cli;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text to parse.
 *
 * @param name the name of the document, which the results carry
 * @param published the day of publication, if the file tells
 */
record Text(String name, String text, Optional<LocalDate> published) {

  static Text of(String name, String text) {
    return new Text(name, text, Optional.empty());
  }
}
