package io.github.readout4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({"talks,5", "Cañas,5", "会談,4", "cafe\u0301,4", "'',0"})
  void wideCharactersTakeTwoColumnsAndMarksNone(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void breaksBetweenWords() {
    assertThat(Columns.wrap("the talks were useful", 10))
        .containsExactly("the talks", "were", "useful");
  }

  @Test
  void cutsWordThatIsLongerThanLine() {
    assertThat(Columns.wrap("a abcdefgh", 5)).containsExactly("a", "abcde", "fgh");
  }

  @Test
  void longTextIsShortened() {
    assertThat(Columns.shorten("useful talks", 12)).isEqualTo("useful talks");
    assertThat(Columns.shorten("useful talks", 8)).isEqualTo("useful\u2026");
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(Columns.wrap("", 5)).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 80})
  void nothingGetsLostAndLinesFit(int width) {
    String text = "The 会談 in Čačak were 😀 ‘constructive’ andverylongwithoutanyspace indeed";

    assertThat(String.join("", Columns.wrap(text, width))).isEqualToIgnoringWhitespace(text);
    assertThat(Columns.wrap(text, width))
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(Math.max(2, width)));
  }
}
