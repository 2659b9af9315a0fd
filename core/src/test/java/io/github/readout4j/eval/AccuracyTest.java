package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the accuracy on the project's own annotated readouts: it may rise, not fall. */
class AccuracyTest {

  private static final Scores SCORES = scores();

  @ParameterizedTest
  @CsvSource({
    "STATEMENT, 0.91",
    "CONTENT_EXACT, 0.86",
    "STATEMENT_ACT, 0.90",
    "STATEMENT_SPEAKER_CONTENT, 0.76",
    "POSITION_STANCE_HOLDER, 0.70",
    "AGREEMENT, 0.86",
    "ENCOUNTER_KIND, 0.85",
    "ENCOUNTER_PARTICIPANTS, 0.83"
  })
  void accuracyDoesNotFall(Measure measure, double least) {
    assertThat(SCORES.of(measure).f1()).as(SCORES.toString()).isGreaterThanOrEqualTo(least);
  }

  private static Scores scores() {
    ReadoutParser parser = ReadoutParser.create();
    Scores scores = new Scores();
    for (GoldDocument gold : GoldFolder.own()) {
      Readout readout = parser.parse(gold.text());
      scores.addAll(Scorer.score(gold, readout));
    }
    return scores;
  }
}
