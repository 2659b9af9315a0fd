package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.eval.Pairing.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

  @Test
  void nearestArePairedFirstAndOnlyOnce() {
    assertThat(pair(List.of(10, 20), List.of(19, 18, 11)))
        .containsExactlyInAnyOrder(new Pair<>(10, 11), new Pair<>(20, 19));
  }

  @Test
  void theUnlikeStayAlone() {
    assertThat(pair(List.of(10), List.of(90))).isEmpty();
  }

  private static List<Pair<Integer, Integer>> pair(List<Integer> golds, List<Integer> founds) {
    return Pairing.of(golds, founds, (gold, found) -> 1.0 / (1 + Math.abs(gold - found)), 0.1);
  }
}
