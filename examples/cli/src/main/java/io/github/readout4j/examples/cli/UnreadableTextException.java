package io.github.readout4j.examples.cli;

import java.io.Serial;

/** Says why a text cannot be read. */
final class UnreadableTextException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String why;

  UnreadableTextException(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
