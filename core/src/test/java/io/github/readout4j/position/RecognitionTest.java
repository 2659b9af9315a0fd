package io.github.readout4j.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recognized is valued unless it is a hardship, which is only seen. */
class RecognitionTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  @ParameterizedTest
  @CsvSource({
    "the patience of the growers, SUPPORT",
    "the difficulties of the growers, CONCERN",
    "the challenges of the winter, CONCERN",
  })
  void hardshipIsRecognizedAsAConcern(String recognized, String stance) {
    Readout readout = PARSER.parse("President Alma Roe of Norway recognized " + recognized + ".");

    assertThat(readout.positions())
        .extracting(position -> position.stance() + " " + readout.textOf(position.target()))
        .containsExactly(stance + " " + recognized);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the patience of the growers            | SUPPORT the patience of the growers
          the difficulties of the growers        | CONCERN the difficulties of the growers
          Chile's concern about the levy         | CONCERN the levy
          the need for longer piers              | DEMAND longer piers
          that the growers had waited for a year | ''
          """)
  void acknowledgedIsValuedUnlessANounTellsOtherwise(String acknowledged, String expected) {
    Readout readout =
        PARSER.parse("President Alma Roe of Norway acknowledged " + acknowledged + ".");

    assertThat(readout.positions())
        .extracting(position -> position.stance() + " " + readout.textOf(position.target()))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }
}
