package io.github.readout4j.eval;

import io.github.readout4j.eval.GoldDocument.Deal;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.Readout;
import java.util.List;

/** An agreement of the annotation and the one that was found in its place, compared. */
record AgreementMatch(Agreement found, boolean kind, boolean status) {

  private static final double LEAST = 0.3;

  /** Returns the matches in a document. */
  static List<AgreementMatch> in(GoldDocument gold, Readout readout) {
    return Pairing.of(
            gold.agreements(),
            readout.agreements(),
            (ours, theirs) -> likeness(gold.text(), ours, theirs),
            LEAST)
        .stream()
        .map(
            pair ->
                new AgreementMatch(
                    pair.found(),
                    pair.gold().kind() == pair.found().kind(),
                    pair.gold().status() == pair.found().status()))
        .toList();
  }

  private static double likeness(String text, Deal ours, Agreement theirs) {
    return Words.overlap(
        Words.of(text, List.of(ours.span())), Words.of(text, List.of(theirs.mentions().get(0))));
  }
}
