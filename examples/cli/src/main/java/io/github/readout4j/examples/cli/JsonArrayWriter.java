package io.github.readout4j.examples.cli;

import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.io.Writer;

/** Writes readouts as a JSON array of objects that name the document. */
final class JsonArrayWriter implements ReadoutWriter {

  private final Writer out;
  private final PrettyJson json = new PrettyJson();
  private boolean isOpen;

  JsonArrayWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ReadoutLine line) throws IOException {
    out.write(isOpen ? ",\n" : "[\n");
    isOpen = true;
    out.write(json.write(line));
  }

  @Override
  public void finish() throws IOException {
    out.write(isOpen ? "\n]\n" : "[]\n");
  }
}
