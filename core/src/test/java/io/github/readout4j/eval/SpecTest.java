package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.eval.SpecExample.Expected;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of {@code spec/*.md} through the parser. */
class SpecTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final List<SpecExample> ALL =
      SpecReader.readAll(Path.of("src/test/resources/spec"));
  private static final int LEAST_EXAMPLES = 14 * 15;

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsReadAsTheSpecSays(SpecExample example) {
    assertThat(found(example))
        .as(example.text())
        .containsExactlyInAnyOrderElementsOf(expected(example));
  }

  /** A pending example that is read right by now has to be told of as such. */
  @ParameterizedTest
  @MethodSource("pending")
  void pendingExampleIsStillNotReadRight(SpecExample example) {
    assertThat(found(example))
        .as(example.text())
        .satisfies(
            lines ->
                assertThat(lines.stream().sorted().toList())
                    .isNotEqualTo(expected(example).stream().sorted().toList()));
  }

  @Test
  void everyStyleHasItsExamples() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES);
  }

  private static List<String> found(SpecExample example) {
    return new SpecMatcher(PARSER.parse(example.text())).lines(example.statements());
  }

  private static List<String> expected(SpecExample example) {
    return example.statements().stream().map(Expected::toString).toList();
  }

  static Stream<SpecExample> examples() {
    return ALL.stream().filter(example -> !example.pending());
  }

  static Stream<SpecExample> pending() {
    return ALL.stream().filter(SpecExample::pending);
  }
}
