package io.github.readout4j.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Pairs what should be found with what was found, the most alike first, each at most once. */
final class Pairing {

  private Pairing() {}

  /** One that should be found, and one that was. */
  record Pair<G, F>(G gold, F found) {}

  private record Candidate(double likeness, int gold, int found) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::likeness)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::found)
          .reversed();

  /**
   * Returns the pairs.
   *
   * @param least how alike a pair must be
   */
  static <G, F> List<Pair<G, F>> of(
      List<G> golds, List<F> founds, ToDoubleBiFunction<G, F> likeness, double least) {
    List<Pair<G, F>> pairs = new ArrayList<>();
    Set<Integer> usedGolds = new HashSet<>();
    Set<Integer> usedFounds = new HashSet<>();
    for (Candidate best : candidates(golds, founds, likeness, least)) {
      if (!usedGolds.contains(best.gold()) && usedFounds.add(best.found())) {
        usedGolds.add(best.gold());
        pairs.add(new Pair<>(golds.get(best.gold()), founds.get(best.found())));
      }
    }
    return pairs;
  }

  private static <G, F> List<Candidate> candidates(
      List<G> golds, List<F> founds, ToDoubleBiFunction<G, F> likeness, double least) {
    List<Candidate> candidates = new ArrayList<>();
    for (int gold = 0; gold < golds.size(); gold++) {
      for (int found = 0; found < founds.size(); found++) {
        double value = likeness.applyAsDouble(golds.get(gold), founds.get(found));
        if (value >= least) {
          candidates.add(new Candidate(value, gold, found));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }
}
