package io.github.readout4j.eval;

import io.github.readout4j.eval.GoldDocument.Attitude;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import java.util.List;
import java.util.Set;

/** A position of the annotation and the one that was found in its place, compared. */
record PositionMatch(Position found, boolean stance, boolean holder) {

  private static final double LEAST = 0.3;

  private static final double STANCE_BONUS = 0.25;

  /** How alike a phrase is to a part of it that holds at least {@link #PART} of its words. */
  private static final double NESTED = 0.5;

  private static final double PART = 0.25;

  /** Returns the matches in a document. */
  static List<PositionMatch> in(GoldDocument gold, Readout readout) {
    Names names = new Names(gold.speakers());
    return Pairing.of(
            gold.positions(),
            readout.positions(),
            (ours, theirs) -> likeness(gold.text(), ours, theirs),
            LEAST)
        .stream()
        .map(
            pair ->
                new PositionMatch(
                    pair.found(),
                    pair.gold().stance() == pair.found().stance(),
                    names.sameSide(pair.gold().holders(), pair.found().holders())))
        .toList();
  }

  private static double likeness(String text, Attitude ours, Position theirs) {
    double near =
        nearness(Words.of(text, List.of(ours.target())), Words.of(text, List.of(theirs.target())));
    boolean bonus = near >= LEAST && ours.stance() == theirs.stance();
    return near + (bonus ? STANCE_BONUS : 0);
  }

  private static double nearness(Set<Integer> some, Set<Integer> others) {
    int less = Math.min(some.size(), others.size());
    int more = Math.max(some.size(), others.size());
    if (less == 0) {
      return 0;
    }
    boolean nested = Words.common(some, others) == less && less >= PART * more;
    return Math.max(Words.overlap(some, others), nested ? NESTED : 0);
  }
}
