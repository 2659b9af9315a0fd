package io.github.readout4j.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {

  @Test
  void rangesWithTheSameEndsAreEqual() {
    Range range = new Range(2, 5);

    assertThat(range).isEqualTo(new Range(2, 5)).hasSameHashCodeAs(new Range(2, 5));
    assertThat(range).isNotEqualTo(new Range(1, 5)).isNotEqualTo(new Range(2, 6));
    assertThat(range).isNotEqualTo("2-5");
  }
}
