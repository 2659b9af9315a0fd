package io.github.readout4j.examples.cli;

import io.github.readout4j.model.ReadoutJson;
import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.io.Writer;

/** Writes one JSON object a line, with the document's name: the batch form. */
final class JsonLinesWriter implements ReadoutWriter {

  private final Writer out;

  JsonLinesWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ReadoutLine line) throws IOException {
    out.write(ReadoutJson.write(line));
    out.write('\n');
  }
}
