package io.github.readout4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x1B, 0x1C, 0x7F, 0x9B, 0x200B, 0x202E, 0x2066, 0xD800, 0xE0041})
  void whatSteersTerminalIsSpelledOut(int character) {
    String text = "a" + Character.toString(character) + "b";

    assertThat(Printable.line(text)).isEqualTo("a" + String.format("\\u%04X", character) + "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Türkiye", "مرحبا", "会談", "👩‍🚀", "co\u00ADoperation", "“yes” — 5 %"})
  void otherTextStays(String text) {
    assertThat(Printable.line(text)).isEqualTo(text);
  }

  @Test
  void whiteSpaceIsOneSpace() {
    assertThat(Printable.line(" a\r\n\tb\u00A0\u2028c ")).isEqualTo("a b c");
  }
}
