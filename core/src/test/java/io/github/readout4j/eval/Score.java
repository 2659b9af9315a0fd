package io.github.readout4j.eval;

import java.util.Locale;

/**
 * How many were found of how many.
 *
 * @param right how many of the found ones are right
 * @param gold how many there are
 * @param found how many were found
 */
record Score(int right, int gold, int found) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(right + other.right, gold + other.gold, found + other.found);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** Returns the harmonic mean of precision and recall; 0 when nothing is right. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %5.1f%%  R %5.1f%%  F1 %5.1f%%  (gold %d, predicted %d)",
        100 * precision(),
        100 * recall(),
        100 * f1(),
        gold,
        found);
  }
}
