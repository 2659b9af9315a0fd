package io.github.readout4j.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "NATO,   true,  true,  false, false",
    "Norway, false, true,  false, false",
    "2024,   false, false, true,  true",
    "G20,    false, true,  false, true",
    "peace,  false, false, false, false",
    "'',     true,  false, true,  false",
  })
  void wordsAreTold(String word, boolean capitals, boolean capital, boolean digits, boolean digit) {
    assertThat(Letters.areCapitals(word)).isEqualTo(capitals);
    assertThat(Letters.haveCapital(word)).isEqualTo(capital);
    assertThat(Letters.areDigits(word)).isEqualTo(digits);
    assertThat(Letters.haveDigit(word)).isEqualTo(digit);
  }
}
