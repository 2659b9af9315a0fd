package io.github.readout4j.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.readout4j.model.ReadoutJson;

/** Writes values of the model as indented JSON, with the same line ends on every system. */
final class PrettyJson {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final ObjectWriter writer =
      ReadoutJson.mapper()
          .writer(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  String write(Object value) throws JsonProcessingException {
    return writer.writeValueAsString(value);
  }
}
