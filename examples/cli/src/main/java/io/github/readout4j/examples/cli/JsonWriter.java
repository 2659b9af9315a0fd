package io.github.readout4j.examples.cli;

import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.io.Writer;

/** Writes the one readout as a JSON object. */
final class JsonWriter implements ReadoutWriter {

  private final Writer out;
  private final PrettyJson json = new PrettyJson();

  JsonWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ReadoutLine line) throws IOException {
    out.write(json.write(line.readout()));
    out.write('\n');
  }
}
