package io.github.readout4j.statement;

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

  private QuotedActs() {}

  /** Whether the predicate reports, told in the first person or of somebody else. */
  static boolean reports(Cue cue, boolean firstPerson) {
    return firstPerson ? isOwnAct(cue) : !isDoing(cue);
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
  private static boolean isOwnAct(Cue cue) {
    boolean past = cue.clause().verb().form() == VerbGroup.Form.PAST;
    boolean attitude = cue.construction().equals("attitude");
    return (past && !cue.weak() && !attitude) || VOICED.contains(cue.act());
  }
}
