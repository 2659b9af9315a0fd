package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The clauses of a sentence that were read so far, with the questions that the next one asks. */
final class OpenClauses {

  private final Sentence sentence;
  private final List<Clause> clauses = new ArrayList<>();

  OpenClauses(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Clause> list() {
    return clauses;
  }

  boolean hasParticipial() {
    for (Clause clause : clauses) {
      if (clause.kind() == Kind.PARTICIPIAL) {
        return true;
      }
    }
    return false;
  }

  boolean isVerbEnd(int token) {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      if (clauses.get(k).verb().to() - 1 == token) {
        return true;
      }
    }
    return false;
  }

  boolean hasFinite() {
    return lastFinite() >= 0;
  }

  int lastFinite() {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      if (clauses.get(k).verb().form().isFinite()) {
        return k;
      }
    }
    return -1;
  }

  /** The last verb that a reporting tail belongs to: the highest in the sentence, else any. */
  int topFinite() {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      if (clause.verb().form().isFinite() && isTop(clause)) {
        return k;
      }
    }
    return lastFinite();
  }

  boolean isTop(Clause clause) {
    return new Clauses(sentence, clauses).isTop(clause);
  }

  int last(int before, Form form, Form other) {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Form at = clauses.get(k).verb().form();
      if (at == form || at == other) {
        return clauses.get(k).verb().from() < before ? k : -1;
      }
    }
    return -1;
  }

  int lastBaseForm() {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Form form = clauses.get(k).verb().form();
      if (form == Form.INFINITIVE || form == Form.MODAL || form == Form.BARE) {
        return k;
      }
      if (form == Form.PAST) {
        return -1;
      }
    }
    return -1;
  }
}
