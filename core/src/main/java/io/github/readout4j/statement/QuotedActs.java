package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import java.util.Set;

/** Tells which predicates inside direct speech report something besides the speech itself. */
final class QuotedActs {

  /** Acts that are done by naming them. */
  private static final Set<Act> PERFORMED =
      Set.of(
          Act.URGE,
          Act.REQUEST,
          Act.CONDEMN,
          Act.THANK,
          Act.CONDOLE,
          Act.DENY,
          Act.WARN,
          Act.ACCUSE);

  /** Acts that "I" and "we" perform by saying so. */
  private static final Set<Act> VOICED =
      Set.of(
          Act.THANK,
          Act.WELCOME,
          Act.CONGRATULATE,
          Act.CONDOLE,
          Act.CONDEMN,
          Act.CONCERN,
          Act.HOPE,
          Act.URGE,
          Act.SUPPORT,
          Act.AFFIRM,
          Act.EMPHASIZE);

  /** Verbs of opinion with which a side declares what it holds; "I think" only softens. */
  private static final Set<String> OPINIONS =
      Set.of("believe", "feel", "expect", "consider", "regard");

  private QuotedActs() {}

  /** Whether the predicate reports, told in the first person or of somebody else. */
  static boolean reports(SentenceView view, Cue cue, boolean firstPerson) {
    return firstPerson ? isOwnAct(view, cue) : !isDoing(cue);
  }

  /** "Ruritania honors its word": in direct speech the present tense mostly tells what is done. */
  private static boolean isDoing(Cue cue) {
    return cue.clause().verb().form() == VerbGroup.Form.PRESENT
        && !PERFORMED.contains(cue.act())
        && !cue.construction().equals("attitude");
  }

  /**
   * "We discussed trade", "I thank the crew": in direct speech, what was said at another time or is
   * done by saying so.
   */
  private static boolean isOwnAct(SentenceView view, Cue cue) {
    boolean attitude = cue.construction().equals("attitude");
    boolean plain = !cue.weak() || cue.act() == Act.DISCUSS;
    return (isPast(view, cue.clause().verb()) && plain && !attitude)
        || VOICED.contains(cue.act())
        || isDeclared(cue, attitude);
  }

  private static boolean isPast(SentenceView view, VerbGroup verb) {
    String first = view.word(verb.from());
    return verb.form() == VerbGroup.Form.PAST || first.equals("have") || first.equals("'ve");
  }

  /** "We believe that A", "I am committed to B", but not "what we agree on". */
  private static boolean isDeclared(Cue cue, boolean attitude) {
    boolean agreed = cue.act() == Act.AGREE && !attitude;
    boolean held = cue.act() == Act.BELIEVE && OPINIONS.contains(cue.lemma());
    boolean bound = cue.act() == Act.COMMIT && attitude;
    return cue.clause().kind() != Clause.Kind.RELATIVE && (agreed || held || bound);
  }
}
