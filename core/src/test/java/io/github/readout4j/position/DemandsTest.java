package io.github.readout4j.position;

import static io.github.readout4j.position.MarkedPositions.positions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roe [said] that {the guilds should store more water}.            | DEMAND store more water
          Roe [said] that {the guilds have to store more water}.           | DEMAND store more water
          Roe [said] that {the guilds should continue storing water}.      | DEMAND storing water
          Roe [said] that {the guilds must not sell the lake}.             | OPPOSE sell the lake
          Roe [said] that {they must dredge the canal and mend the dam}.   | DEMAND dredge the canal ; DEMAND mend the dam
          Roe [said] that {the guilds should quickly leave}.               | DEMAND the guilds should quickly leave
          Roe [said] that {the toll has to fall}.                          | DEMAND the toll has to fall
          Roe [said] that {the lake must be cleared of mines}.             | DEMAND the lake must be cleared of mines
          Roe [said] that {the port must remain in the union}.             | DEMAND the port must remain in the union
          """)
  void whatIsToBeDoneIsDemanded(String text, String expected) {
    assertThat(positions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Roe [said] that {it does not have to be this way}.",
    "Roe [said] that {the guilds do not need to sell the lake}.",
    "Roe [said] that {the towns met and must be named}.",
    "Roe [discussed] {port needs given the number of boats at the quay}.",
  })
  void whatNeedNotBeAndWhatIsToldInPassingIsNot(String text) {
    assertThat(positions(text)).isEmpty();
  }
}
