package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.TextSpan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final List<TextSpan> WHOLE = List.of(TextSpan.of(0, 14));

  @Test
  void wordsAreKnownByWhereTheyStart() {
    assertThat(Words.of("that, of peace", WHOLE)).containsExactly(0, 6, 9);
  }

  @Test
  void leadingLinksAreLeftOut() {
    assertThat(Words.bare("that, of peace", WHOLE)).containsExactly(9);
    assertThat(Words.bare("peace, of that", WHOLE)).containsExactly(0, 7, 10);
  }

  @Test
  void overlapIsTheCommonShare() {
    assertThat(Words.overlap(Set.of(1, 2, 3), Set.of(2, 3, 4))).isEqualTo(0.5);
    assertThat(Words.overlap(Set.of(), Set.of())).isZero();
  }
}
