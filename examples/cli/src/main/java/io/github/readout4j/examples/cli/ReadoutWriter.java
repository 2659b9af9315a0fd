package io.github.readout4j.examples.cli;

import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;

/** Writes readouts, one after the other. */
interface ReadoutWriter {

  void write(ReadoutLine line) throws IOException;

  /** Writes what comes after the last one. */
  default void finish() throws IOException {}
}
