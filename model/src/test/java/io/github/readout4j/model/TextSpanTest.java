package io.github.readout4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

  @Test
  void spanEndsBeforeItsEnd() {
    TextSpan span = TextSpan.of(2, 5);

    assertThat(span.in("abcdefg")).isEqualTo("cde");
    assertThat(span.length()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, true, true",
    "3, 4, true, true",
    "2, 2, true, false",
    "5, 5, true, false",
    "1, 5, false, true",
    "2, 6, false, true",
    "4, 9, false, true",
    "5, 9, false, false",
    "0, 2, false, false"
  })
  void containsAndOverlaps(int start, int end, boolean contained, boolean overlapping) {
    TextSpan span = TextSpan.of(2, 5);
    TextSpan other = TextSpan.of(start, end);

    assertThat(span.contains(other)).isEqualTo(contained);
    assertThat(span.overlaps(other)).isEqualTo(overlapping);
    assertThat(other.overlaps(span)).isEqualTo(overlapping);
  }

  @Test
  void spansAreInTextOrder() {
    TextSpan first = TextSpan.of(1, 9);
    TextSpan second = TextSpan.of(2, 3);
    TextSpan third = TextSpan.of(2, 4);

    assertThat(List.of(third, first, second).stream().sorted())
        .containsExactly(first, second, third);
    assertThat(second.compareTo(TextSpan.of(2, 3))).isZero();
  }

  @Test
  void emptySpanIsOne() {
    assertThat(TextSpan.of(0, 0).length()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 2", "-2, -1"})
  void anythingElseIsNoSpan(int start, int end) {
    assertThatThrownBy(() -> TextSpan.of(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a span: [" + start + ", " + end + ")");
  }
}
