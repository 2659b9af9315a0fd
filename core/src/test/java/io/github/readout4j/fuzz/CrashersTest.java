package io.github.readout4j.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What once broke the parser or the reader of JSON breaks them no more. */
class CrashersTest {

  private static final Path CRASHERS = Path.of("src/test/resources/crashers");

  static List<Path> texts() throws IOException {
    return files("parse");
  }

  static List<Path> json() throws IOException {
    return files("json");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CRASHERS.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsRead(Path file) {
    assertThatCode(() -> ParseFuzz.fuzzerTestOneInput(Files.readAllBytes(file)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("json")
  void jsonIsReadOrRefused(Path file) {
    assertThatCode(() -> JsonFuzz.fuzzerTestOneInput(Files.readAllBytes(file)))
        .doesNotThrowAnyException();
  }
}
