package io.github.readout4j.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.Table;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row: what one state does by itself is no agreement. */
class UnilateralExamplesTest {

  @ParameterizedTest
  @MethodSource("examples")
  void exampleNamesNoAgreement(String example) {
    assertThat(MarkedAgreements.find(example)).isEmpty();
  }

  static Stream<String> examples() {
    return Table.named("unilateral").rows().stream().map(row -> row.get("example"));
  }
}
