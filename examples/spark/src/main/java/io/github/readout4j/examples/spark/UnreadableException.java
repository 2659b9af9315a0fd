package io.github.readout4j.examples.spark;

/** Says why a document cannot be read, in words for the table of errors. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String why;

  UnreadableException(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
