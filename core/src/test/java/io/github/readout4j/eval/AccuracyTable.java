package io.github.readout4j.eval;

import io.github.readout4j.ReadoutParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The README's table of accuracy: F1 in whole percents, on real and on invented readouts. */
final class AccuracyTable {

  private static final Map<Measure, String> ROWS =
      Map.of(
          Measure.STATEMENT, "statement",
          Measure.CONTENT_EXACT, "statement, content exact",
          Measure.STATEMENT_SPEAKER_CONTENT, "statement + speaker + content",
          Measure.STATEMENT_ACT, "statement + act",
          Measure.POSITION_STANCE_HOLDER, "position + stance + holder",
          Measure.AGREEMENT, "agreement",
          Measure.AGREEMENT_STATUS, "agreement + status",
          Measure.ENCOUNTER_KIND, "encounter kind",
          Measure.ENCOUNTER_PARTICIPANTS, "encounter participants");

  private static final String NONE = "–";

  private AccuracyTable() {}

  /** Returns the scores of the parser over the documents. */
  static Scores measure(List<GoldDocument> documents) {
    ReadoutParser parser = ReadoutParser.create();
    Scores scores = new Scores();
    documents.forEach(gold -> scores.addAll(Scorer.score(gold, parser.parse(gold.text()))));
    return scores;
  }

  /** Returns the lines of the table; a column without scores holds dashes. */
  static List<String> lines(Optional<Scores> real, Scores invented) {
    String rows =
        List.of(Measure.values()).stream()
            .filter(ROWS::containsKey)
            .map(it -> row(ROWS.get(it), cell(real, it), cell(Optional.of(invented), it)))
            .collect(Collectors.joining("\n"));
    return (row("measure", "real", "invented") + "\n|---|---|---|\n" + rows).lines().toList();
  }

  private static String cell(Optional<Scores> scores, Measure measure) {
    return scores
        .map(it -> String.format(Locale.ROOT, "%.0f %%", 100 * it.of(measure).f1()))
        .orElse(NONE);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Returns the first cell and the last one of a line: what is known without the real texts. */
  static String withoutReal(String line) {
    String[] cells = line.split("\\|", -1);
    return cells.length < 5 ? line : cells[1].strip() + " | " + cells[3].strip();
  }
}
