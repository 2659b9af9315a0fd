package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.clause.VerbGroup.Form;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.List;

/** Tells whether a verb goes on with the subject before a relative clause or an aside. */
final class RelativeEnds {

  private final Sentence sentence;
  private final VerbForms forms;
  private final SubjectFinder subjects;
  private final OpenClauses open;
  private final List<Clause> clauses;

  RelativeEnds(Sentence sentence, VerbForms forms, SubjectFinder subjects, OpenClauses open) {
    this.sentence = sentence;
    this.forms = forms;
    this.subjects = subjects;
    this.open = open;
    this.clauses = open.list();
  }

  /** "The talks, which took place in Oslo, covered trade": after the comma comes the predicate. */
  boolean closesRelative(VerbGroup group, int before) {
    int last = open.lastFinite();
    return last >= 0
        && (group.form() == Form.PAST || group.form() == Form.PARTICIPLE)
        && sentence.word(before).equals(",")
        && clauses.get(last).kind() == Kind.RELATIVE
        && sentence.word(clauses.get(last).start() - 1).equals(",")
        && !hasMain()
        && forms.isReporting(sentence.word(group.head()))
        && endsBefore(subjects.before(group.from()), clauses.get(last).start());
  }

  /** "The envoy who leads the talks left": the subject stands before the relative clause. */
  Range describedSubject(VerbGroup group) {
    Range before = tells(group) ? endsRelative(group) : Range.NONE;
    if (!before.isEmpty()) {
      return before;
    }
    int last = open.lastFinite();
    if (last < 0 || hasMain() || clauses.get(last).kind() != Kind.RELATIVE) {
      return Range.NONE;
    }
    Range relative = clauses.get(last).subject();
    Range nearest = subjects.before(group.from());
    if (nearest.from() == clauses.get(last).verb().to() && tells(clauses.get(last).verb())) {
      return Range.NONE;
    }
    boolean own = nearest.to() <= relative.from() || sentence.word(nearest.from() - 1).equals(",");
    return !nearest.isEmpty() && own ? Range.NONE : subjects.before(relative.from());
  }

  /**
   * "investment, not aid, was", "that Roe, who leads, said": an auxiliary after a mere comma has
   * its subject before it, and so has the first verb of a clause that "that" opens.
   */
  boolean closesParenthesis(VerbGroup group, int before) {
    if (!sentence.word(before).equals(",")) {
      return false;
    }
    Range subject = subjects.before(group.from());
    boolean opened =
        sentence.word(subject.from() - 1).equals("that") && open.isVerbEnd(subject.from() - 2);
    boolean quoted =
        tells(group) && (isAfterQuotation(subject.from()) || !endsRelative(group).isEmpty());
    return !subject.isEmpty() && (sentence.tag(group.from()) == Tag.AUX || opened || quoted);
  }

  /**
   * "Jane Roe, who says she knows, after years at sea, where to dig, told": the words before the
   * relative clause that opens the sentence, if a comma closes it before the verb.
   */
  private Range endsRelative(VerbGroup group) {
    boolean relative =
        !clauses.isEmpty()
            && clauses.get(0).kind() == Kind.RELATIVE
            && clauses.get(0).afterComma()
            && !hasMain();
    return relative && sentence.word(group.from() - 1).equals(",")
        ? subjects.before(clauses.get(0).subject().from() - 1)
        : Range.NONE;
  }

  private static boolean endsBefore(Range subject, int start) {
    return !subject.isEmpty() && subject.to() <= start;
  }

  /** "We sailed," Jane Roe, a spokeswoman, told: what stands before was said. */
  private boolean isAfterQuotation(int i) {
    return (sentence.word(i - 1).equals("\"") && sentence.word(i - 2).equals(","))
        || (sentence.word(i - 1).equals(",") && sentence.word(i - 2).equals("\""));
  }

  private boolean tells(VerbGroup group) {
    return forms.isCommunication(sentence.word(group.head()));
  }

  private boolean hasMain() {
    for (Clause clause : clauses) {
      if (clause.kind() == Kind.MAIN) {
        return true;
      }
    }
    return false;
  }
}
