package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import java.util.List;

/** Finds the verb whose subject a verb after a conjunction shares. */
final class Partners {

  private final Sentence sentence;
  private final VerbForms forms;
  private final OpenClauses open;
  private final Participles participles;
  private final List<Clause> clauses;

  Partners(Sentence sentence, VerbForms forms, OpenClauses open, Participles participles) {
    this.sentence = sentence;
    this.forms = forms;
    this.open = open;
    this.participles = participles;
    this.clauses = open.list();
  }

  /**
   * The clause whose subject a verb after a conjunction shares: for a reporting verb the highest
   * reporting verb of the same form, since a sentence lists what a party said; else the nearest.
   */
  int of(VerbGroup group, int before) {
    boolean reporting = forms.isReporting(sentence.word(group.head()));
    boolean comma =
        (sentence.word(before).equals(",") || sentence.word(before - 1).equals(","))
            && !sentence.word(before).equals("but");
    int nearest = -1;
    if (participles.sharesAuxiliary(group) || isPluperfect(group)) {
      int last = open.lastFinite();
      if (isPluperfect(clauses.get(last).verb()) || participles.sharesAuxiliary(group)) {
        return last;
      }
    }
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      if (clause.kind() == Kind.ADNOMINAL || clause.verb().form() != group.form()) {
        continue;
      }
      if (nearest < 0) {
        nearest = k;
      }
      if (clause.kind() == Kind.RELATIVE && !comma && isEveryday(group)) {
        return k;
      }
      if (reporting && open.isTop(clause)) {
        boolean nearerIsReporting =
            forms.isCommunication(sentence.word(clauses.get(nearest).verb().head()))
                && !clauses.get(nearest).verb().passive();
        return nearest != k && nearerIsReporting && !comma ? nearest : k;
      }
    }
    return nearest;
  }

  /** "acts which break the truce and threaten trade": no verb that always reports. */
  private boolean isEveryday(VerbGroup group) {
    return group.form() == Form.PRESENT && !forms.isCommunication(sentence.word(group.head()));
  }

  private boolean isPluperfect(VerbGroup group) {
    return sentence.word(group.from()).equals("had") && group.from() < group.head();
  }
}
