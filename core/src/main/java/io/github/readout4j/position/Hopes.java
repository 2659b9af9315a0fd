package io.github.readout4j.position;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Stance;

/** Tells hopes from demands: to hope that others do a thing is to want it of them. */
final class Hopes {

  private final ClauseWords words;

  Hopes(ClauseWords words) {
    this.words = words;
  }

  /** Returns the stance that a hope for the words shows. */
  Stance of(Stance hope, Range hoped) {
    return hope == Stance.SUPPORT && isOfOthers(hoped) ? Stance.DEMAND : hope;
  }

  private boolean isOfOthers(Range hoped) {
    for (Clause clause : words.piece().clauses().list()) {
      Range subject = clause.subject();
      if (subject.from() >= hoped.from()
          && hoped.contains(clause.verb().head())
          && clause.kind() != Clause.Kind.RELATIVE
          && clause.verb().form().isFinite()) {
        return words.parties().isOther(subject);
      }
    }
    return false;
  }
}
