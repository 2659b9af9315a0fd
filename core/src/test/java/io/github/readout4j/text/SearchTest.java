package io.github.readout4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

  private static final String TEXT = "a - b: - c";

  @Test
  void characterIsFoundInsideTheStretchOnly() {
    assertThat(Search.first(TEXT, '-', 0, 10)).isEqualTo(2);
    assertThat(Search.first(TEXT, '-', 3, 10)).isEqualTo(7);
    assertThat(Search.first(TEXT, '-', 3, 7)).isEqualTo(-1);
    assertThat(Search.first(TEXT, 'x', -5, 50)).isEqualTo(-1);
  }

  @Test
  void wordsAreFoundAsAWhole() {
    assertThat(Search.first(TEXT, ": - ", 0, 10)).isEqualTo(5);
    assertThat(Search.first(TEXT, ": - ", 0, 8)).isEqualTo(-1);
    assertThat(Search.first(TEXT, " - c", 0, 10)).isEqualTo(6);
  }

  @Test
  void lastCharacterIsFoundInsideTheStretchOnly() {
    assertThat(Search.last(TEXT, '-', 0, 10)).isEqualTo(7);
    assertThat(Search.last(TEXT, '-', 0, 7)).isEqualTo(2);
    assertThat(Search.last(TEXT, '-', 3, 7)).isEqualTo(-1);
  }
}
