package io.github.readout4j.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKeyTest {

  @ParameterizedTest
  @CsvSource({
    "norway, norway",
    "josé, jose",
    "president-elect, president",
    "minister-designate, minister",
    "gov., gov",
    "., .",
    "o\u2019brien, o'brien",
    "vice\u2010president, vice-president",
    "vice\u2011president, vice-president",
    "presidént\u2011elect, president"
  })
  void wordsThatDifferLittleAreAlike(String lower, String key) {
    assertThat(WordKey.of(lower)).isEqualTo(key);
  }
}
