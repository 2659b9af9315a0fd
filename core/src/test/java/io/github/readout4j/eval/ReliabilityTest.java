package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

  private final Reliability reliability = new Reliability();

  @Test
  void confidenceThatIsBorneOutHasNoError() {
    for (int i = 0; i < 4; i++) {
      reliability.add(0.75, i < 3);
    }

    assertThat(reliability.error()).isZero();
    assertThat(reliability.toString()).contains("0.7 - 0.8            4   0.75   0.75");
  }

  @Test
  void errorIsTheMeanDistance() {
    reliability.add(1.0, false);
    reliability.add(0.5, true);

    assertThat(reliability.error()).isEqualTo(0.75);
  }
}
