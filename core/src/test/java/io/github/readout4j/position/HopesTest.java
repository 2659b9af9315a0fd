package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is hoped for oneself is supported, what others are to do is demanded. */
class HopesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe of Norway [said] that {Norway wants a new dam}.                | Norway: SUPPORT a new dam
          President Roe of Norway [said] that {Norway wants Chile to open the dam}.    | Norway: DEMAND Chile to open the dam
          President Roe of Norway [said] that {Norway wants to see a new dam}.         | Norway: DEMAND see a new dam
          Roe [voiced] {her interest in seeing the dam rebuilt}.                       | DEMAND seeing the dam rebuilt
          Roe [voiced] {her interest in a new dam}.                                    | SUPPORT a new dam
          Roe [voiced] {her desire to see a new dam}.                                  | DEMAND see a new dam
          Roe [voiced] {her desire to build a new dam}.                                | SUPPORT build a new dam
          """)
  void othersAreToDoWhatIsDemanded(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }
}
