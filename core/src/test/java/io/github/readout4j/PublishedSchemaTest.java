package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schemas hold for what the parser gives, and leave no property out. */
class PublishedSchemaTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final Schema READOUT = schema("readout.schema.json");
  private static final Schema LINE = schema("readout-line.schema.json");

  static List<Path> texts() throws IOException {
    try (Stream<Path> texts = Files.list(Path.of("src/test/resources/gold/texts"))) {
      return texts.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readoutIsValid(Path text) throws IOException {
    Readout readout = PARSER.parse(Files.readString(text));

    assertThat(errors(READOUT, ReadoutJson.write(readout))).isEmpty();
    ReadoutLine line = ReadoutLine.builder().document("a").readout(readout).build();
    assertThat(errors(LINE, ReadoutJson.write(line))).isEmpty();
  }

  @Test
  void emptyReadoutIsValid() {
    assertThat(errors(READOUT, ReadoutJson.write(PARSER.parse("")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\": 1}",
        "{\"text\": \"\", \"speakers\": [{\"id\": \"a\"}]}",
        "{\"text\": \"\", \"dates\": [{\"span\": {\"start\": -1, \"end\": 0}, \"value\": \"2024\","
            + " \"resolved\": true}]}",
        "{\"text\": \"\", \"statement\": []}",
      })
  void otherJsonIsNot(String json) {
    assertThat(errors(READOUT, json)).isNotEmpty();
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  /** Unknown properties are left alone by readers, but the parser should write none. */
  private static Schema schema(String file) {
    try (InputStream in = Readout.class.getResourceAsStream(file)) {
      JsonNode schema = ReadoutJson.mapper().readTree(in);
      close(schema);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema.toString(), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(PublishedSchemaTest::close);
  }
}
