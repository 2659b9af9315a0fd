package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles are compared in lower case, as the text that tells them is. */
class TitleFitTest {

  @ParameterizedTest
  @CsvSource({
    "President, president, 6",
    "President, president-elect, 6",
    "Vice President, vice-president, 6",
    "Security Adviser, security advisor, 6",
    "Minister of Trade, trade minister, 5",
    "HR/VP, high representative and vice-president, 5",
    "HR/VP, vice-president and high representative, 0",
    "President, vice president, 0",
    "Vice President, president, 0",
    "Minister, prime minister, 0",
    "Secretary, secretary of trade, 4",
    "Director, director for trade, 4",
    "Director, director (trade), 4",
    "Assistant, assistant to the president, 4",
    "Secretary of Trade, secretary, 3",
    "Director for Trade, director, 3",
    "Minister, trade minister, 4",
    "Chair, minister and chair, 4",
    "Minister, president, 0",
    "President of Norway, president of denmark, 0",
  })
  void officeFitsATitleBetterOrWorse(String office, String title, int fit) {
    assertThat(TitleFit.of(office, List.of(title))).isEqualTo(fit);
  }

  @Test
  void bestTitleOfSeveralCounts() {
    assertThat(TitleFit.of("Minister", List.of("president", "minister", "trade minister")))
        .isEqualTo(6);
    assertThat(TitleFit.of("Minister", List.of())).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "HAM, home affairs minister, true",
    "MOT, minister of trade, false",
    "MT, minister of trade, true",
    "ham, home affairs minister, false",
    "HA, home affairs minister, false",
    "P, president, false",
  })
  void acronymIsMadeOfFirstLetters(String acronym, String title, boolean made) {
    assertThat(TitleFit.isShort(acronym, title)).isEqualTo(made);
  }
}
