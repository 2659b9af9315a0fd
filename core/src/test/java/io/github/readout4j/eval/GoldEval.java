package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Measures accuracy on any folder of annotated readouts, and how far confidence can be relied on.
 *
 * <p>{@code ./mvnw -pl core -am test -Dtest=GoldEval -Dsurefire.failIfNoSpecifiedTests=false
 * -Dreadout.gold=FOLDER}, where the folder holds {@code texts/} and {@code annotations/}.
 */
class GoldEval {

  @Test
  void measure() {
    String folder = System.getProperty("readout.gold", "");
    Assumptions.assumeFalse(folder.isEmpty(), "no folder given: -Dreadout.gold=FOLDER");
    List<GoldDocument> documents = GoldFolder.read(Path.of(folder));
    assertThat(documents).isNotEmpty();

    ReadoutParser parser = ReadoutParser.create();
    Scores scores = new Scores();
    Reliability statements = new Reliability();
    Reliability positions = new Reliability();
    Reliability agreements = new Reliability();
    for (GoldDocument gold : documents) {
      Readout readout = parser.parse(gold.text());
      scores.addAll(Scorer.score(gold, readout));
      statements.add(gold, readout);
      positions.addPositions(gold, readout);
      agreements.addAgreements(gold, readout);
    }
    System.out.println(scores);
    System.out.println("statements\n" + statements);
    System.out.println("positions\n" + positions);
    System.out.println("agreements\n" + agreements);
  }
}
