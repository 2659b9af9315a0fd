package io.github.readout4j.clause;

import io.github.readout4j.sentence.Sentence;
import java.util.List;

/** The clauses of one sentence, in the order of their verbs. */
public record Clauses(Sentence sentence, List<Clause> list) {

  /** Returns the clause whose subject the given clause shares: itself if it has its own. */
  public Clause root(Clause clause) {
    Clause at = clause;
    while (at.subject().isEmpty() && at.parent() >= 0) {
      at = list.get(at.parent());
    }
    return at;
  }

  /** Returns the clause that the given one stands inside or stands beside, without coordination. */
  public Clause level(Clause clause) {
    Clause at = clause;
    while (at.isAlongside() && at.parent() >= 0) {
      at = list.get(at.parent());
    }
    return at;
  }

  /** Whether the clause stands at the top of the sentence: no clause holds it. */
  public boolean isTop(Clause clause) {
    Clause.Kind kind = level(clause).kind();
    return kind == Clause.Kind.MAIN || kind == Clause.Kind.CONJOINED;
  }
}
