package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an aim or a wish is said to be. */
class AimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe [said] that {our goal is to mend the dam}.             | Roe: SUPPORT mend the dam
          President Roe [said] that {our main task now is to mend the dam}.    | Roe: SUPPORT mend the dam
          President Roe [said] that {our goal is to mend the dam and open the lock}. | Roe: SUPPORT mend the dam ; Roe: SUPPORT open the lock
          President Roe [said] that {our main priority is trade}.              | ''
          President Roe [said] that {her goal is not to mend the dam}.         | ''
          President Roe [said]: “{My hope is we will mend the dam}.”           | Roe: SUPPORT we will mend the dam
          President Roe [said]: “{My hope is that the crew will mend the dam}.” | Roe: DEMAND the crew will mend the dam
          President Roe [said] that {her hope is in the crew}.                 | ''
          """)
  void nounIsLinkedToWhatItIsAbout(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
