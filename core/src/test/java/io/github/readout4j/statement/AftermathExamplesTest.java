package io.github.readout4j.statement;

import static io.github.readout4j.statement.ToldStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.Table;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the example of every row: what was said ends before the participle. */
class AftermathExamplesTest {

  static Stream<String> examples() {
    return Table.named("aftermaths").rows().stream().map(row -> row.get("example"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void contentEndsBeforeWhatCameOfIt(String example) {
    assertThat(statements(example)).startsWith("Roe SAY said (the dam is safe)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"drawing on two studies", "making trade safer"})
  void otherParticiplesBelongToTheContent(String tail) {
    assertThat(statements("President Roe said that the dam is safe, " + tail + "."))
        .isEqualTo("Roe SAY said (the dam is safe, " + tail + ")");
  }
}
