package io.github.readout4j.examples.cli;

import java.io.IOException;

/** Takes the texts of an input, one after the other. */
interface Texts {

  /**
   * Takes a text.
   *
   * @throws IOException if what is made of it cannot be written
   */
  void take(Text text) throws IOException;

  /** Takes note of a text that cannot be read. */
  void miss(String place, String why);
}
