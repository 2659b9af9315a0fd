package io.github.readout4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published JSON Schemas are those of the types. */
class SchemaTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/github/readout4j/model");

  @ParameterizedTest
  @CsvSource({"Readout, readout.schema.json", "ReadoutLine, readout-line.schema.json"})
  void publishedSchemaIsThatOfTheType(String type, String file) throws Exception {
    String schema =
        new SchemaOfTypes().of(Class.forName(Readout.class.getPackageName() + "." + type));
    Path published = FOLDER.resolve(file);
    if (Boolean.getBoolean("readout.rewrite")) {
      Files.writeString(published, schema);
    }

    assertThat(read(published))
        .as(
            "stale; mend it with: ./mvnw -pl model test -Dtest=SchemaTest -DskipChecks"
                + " -Dreadout.rewrite=true")
        .isEqualTo(schema);
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
