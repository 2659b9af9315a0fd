package io.github.readout4j.eval;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A score for each measure. */
final class Scores {

  private final Map<Measure, Score> values = new EnumMap<>(Measure.class);

  /**
   * Returns the score; of a measure that was never added to, the one of nothing found in nothing.
   */
  Score of(Measure measure) {
    return values.getOrDefault(measure, Score.NONE);
  }

  void add(Measure measure, Score score) {
    values.merge(measure, score, Score::plus);
  }

  void addAll(Scores others) {
    others.values.forEach(this::add);
  }

  /** Returns a table, one measure a line. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    for (Measure measure : Measure.values()) {
      table.append(String.format(Locale.ROOT, "%-40s %s%n", measure.label(), of(measure)));
    }
    return table.toString();
  }
}
