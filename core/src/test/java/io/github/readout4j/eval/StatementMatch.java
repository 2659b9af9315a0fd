package io.github.readout4j.eval;

import io.github.readout4j.eval.GoldDocument.Report;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Statement;
import java.util.List;

/** A statement of the annotation and the one that was found in its place, compared. */
record StatementMatch(
    boolean speaker, boolean contentPartial, boolean contentExact, boolean act, Statement found) {

  /** From here on, contents count as the same in part. */
  private static final double PARTIAL = 0.5;

  /** What a common cue adds to how alike two statements are. */
  private static final double CUE_BONUS = 0.5;

  private static final double LEAST = 0.01;

  /** Returns the matches in a document. */
  static List<StatementMatch> in(GoldDocument gold, Readout readout) {
    Names names = new Names(gold.speakers());
    return Pairing.of(
            gold.statements(),
            readout.statements(),
            (ours, theirs) -> likeness(gold.text(), ours, theirs),
            LEAST)
        .stream()
        .map(pair -> of(gold.text(), names, pair.gold(), pair.found()))
        .toList();
  }

  private static StatementMatch of(String text, Names names, Report ours, Statement theirs) {
    return new StatementMatch(
        names.same(ours.by(), theirs.speakers()),
        overlap(text, ours, theirs) >= PARTIAL,
        Words.bare(text, ours.content()).equals(Words.bare(text, theirs.content())),
        ours.act() == theirs.act(),
        theirs);
  }

  private static double likeness(String text, Report ours, Statement theirs) {
    boolean sameCue = ours.cue().overlaps(theirs.cue());
    double overlap = overlap(text, ours, theirs);
    boolean alike = (sameCue && overlap > 0) || overlap >= PARTIAL;
    return alike ? overlap + (sameCue ? CUE_BONUS : 0) : 0;
  }

  private static double overlap(String text, Report ours, Statement theirs) {
    return Words.overlap(Words.of(text, ours.content()), Words.of(text, theirs.content()));
  }
}
