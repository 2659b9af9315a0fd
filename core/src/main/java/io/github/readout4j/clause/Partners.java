package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Set;

/** Finds the verb whose subject a verb after a conjunction shares. */
final class Partners {

  private static final int FARTHEST_PARTICLE = 4;

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
    boolean reporting = reports(group);
    boolean comma =
        (sentence.word(before).equals(",") || sentence.word(before - 1).equals(","))
            && !sentence.word(before).equals("but");
    int nearest = -1;
    int last = open.lastFinite();
    if (participles.sharesAuxiliary(group) || isHelpedAlike(clauses.get(last).verb(), group)) {
      return last;
    }
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      if (clause.kind() == Kind.ADNOMINAL
          || clause.verb().form() != group.form()
          || !isOfOneTime(clause.verb(), group)) {
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
    boolean modal = nearest < 0 && group.form() == Form.MODAL && sentence.tag(before) == Tag.CCONJ;
    return modal ? last : nearest;
  }

  /** "(would like to add that A holds) and will go on": a wish is no partner of what will be. */
  private boolean isOfOneTime(VerbGroup first, VerbGroup second) {
    boolean wish =
        sentence.word(first.from()).equals("would") && sentence.word(first.head()).equals("like");
    return !wish || !sentence.word(second.from()).equals("will");
  }

  /** A form of a reporting verb, with the particle it needs: "brought up", but not "brought". */
  private boolean reports(VerbGroup group) {
    if (!forms.isReporting(sentence.word(group.head()))) {
      return false;
    }
    Set<String> particles = forms.particles(sentence.word(group.head()));
    boolean alone = particles.contains("");
    for (int i = group.to(); i < group.to() + FARTHEST_PARTICLE && !alone; i++) {
      alone = particles.contains(sentence.word(i));
    }
    return alone;
  }

  /** "acts which break the truce and threaten trade": no verb that always reports. */
  private boolean isEveryday(VerbGroup group) {
    return group.form() == Form.PRESENT && !forms.isCommunication(sentence.word(group.head()));
  }

  /** "had met and had agreed", "did not want it and did not say why". */
  private boolean isHelpedAlike(VerbGroup first, VerbGroup second) {
    String helper = sentence.word(second.from());
    return (helper.equals("had") || helper.equals("did"))
        && second.from() < second.head()
        && first.from() < first.head()
        && sentence.word(first.from()).equals(helper);
  }
}
