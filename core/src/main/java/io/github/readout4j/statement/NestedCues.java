package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Map;
import java.util.Set;

/** Tells which predicates inside the content of another report something themselves. */
final class NestedCues {

  /** Attitudes that a clause inside somebody's content declares for its own subject. */
  private static final Set<Act> DECLARED =
      Set.of(Act.SUPPORT, Act.COMMIT, Act.CONCERN, Act.CONDEMN, Act.AGREE);

  /** What can be shared or given only in words. */
  private static final Set<Act> FELT =
      Set.of(Act.CONCERN, Act.HOPE, Act.BELIEVE, Act.THANK, Act.SAY, Act.CONDOLE);

  private static final int FARTHEST_TALK = 10;

  private NestedCues() {}

  /** Whether a predicate with a speaker of its own is a statement where it stands. */
  static boolean report(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    boolean comment = cue.clause().kind() == Clause.Kind.ADVERBIAL;
    boolean told =
        comment
            ? !isCircumstance(view, cue, accepted)
            : (isDeclared(view, cue) && isTold(view, cue, accepted)) || isHeld(view, cue, accepted);
    return told && !isFirstPerson(view, cue);
  }

  /** "said the state wanted a truce": whatever the verb, somebody tells what its subject wants. */
  private static boolean isHeld(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    Clause level = view.clauses().level(cue.clause());
    Cue told = accepted.get(level.parent());
    VerbGroup verb = cue.clause().verb();
    return level.kind() == Clause.Kind.COMPLEMENT
        && told != null
        && CueSelector.TOLD.contains(told.act())
        && told.clause().kind() != Clause.Kind.ADVERBIAL
        && cue.construction().equals("verb")
        && verb.form() != VerbGroup.Form.MODAL
        && !verb.negated()
        && isHeld(view, cue);
  }

  /** "want a truce", "feel it held", "regard it as a mistake", but not "see growth". */
  private static boolean isHeld(SentenceView view, Cue cue) {
    return switch (cue.act()) {
      case HOPE -> true;
      case BELIEVE -> cue.complement().clausal() || isHeldAs(view, cue.complement().from());
      default -> false;
    };
  }

  private static boolean isHeldAs(SentenceView view, int from) {
    int i = from;
    while (i < view.size() && !view.word(i).equals("as") && !view.tag(i).isVerbal()) {
      i++;
    }
    return view.word(i).equals("as") && !view.word(i + 1).equals("well");
  }

  /**
   * "(offered help to the towns) as they seek a loan": when rather than what; "if they agree" tells
   * of no report.
   */
  private static boolean isCircumstance(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    int conjunction = cue.clause().start();
    if (view.word(cue.clause().subject().from() - 1).equals("if")) {
      return true;
    }
    boolean meanwhile =
        view.word(conjunction).equals("as") || view.word(conjunction).equals("while");
    return meanwhile
        && cue.weak()
        && !cue.complement().clausal()
        && accepted.containsKey(cue.clause().parent());
  }

  /** "held talks with the envoy that focused on trade": what the talks before it were about. */
  static boolean isOfTalks(SentenceView view, Cue cue) {
    Range subject = cue.clause().subject();
    boolean relative =
        cue.clause().kind() == Clause.Kind.RELATIVE
            && (view.word(subject.from()).equals("that")
                || view.word(subject.from()).equals("which"));
    boolean past = cue.clause().verb().form() == VerbGroup.Form.PAST;
    if (!relative || !past || cue.act() != Act.DISCUSS) {
      return false;
    }
    int from = subject.from();
    while (from > 0 && subject.from() - from < FARTHEST_TALK && !view.tag(from - 1).isVerbal()) {
      from--;
    }
    for (int i = from; i < subject.from(); i++) {
      if (CueSubjects.isTalk(view, new Range(i, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "(discussed new aims), including mending the dam, supporting the crew": one of a list. */
  static boolean isExample(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    Cue told = accepted.get(cue.clause().parent());
    int including = told == null ? -1 : cue.head() - 1;
    while (told != null && including > told.head() && !view.word(including).equals("including")) {
      including--;
    }
    return told != null
        && including > told.head()
        && view.word(including + 1).endsWith("ing")
        && view.word(cue.head() - 1).equals(",");
  }

  /**
   * An attitude is declared where somebody tells of it, not in "to ensure that the side agrees".
   */
  private static boolean isTold(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    Clause level = view.clauses().level(cue.clause());
    return !DECLARED.contains(cue.act())
        || level.kind() != Clause.Kind.COMPLEMENT
        || accepted.containsKey(level.parent());
  }

  /**
   * "I believe", "we are grateful": in direct speech it is part of what somebody else's verb
   * reports.
   */
  static boolean isFirstPerson(SentenceView view, Cue cue) {
    String subject = view.word(view.clauses().root(cue.clause()).subject().from());
    return subject.equals("we") || subject.equals("i");
  }

  /**
   * Whether a clause inside other words declares what its subject says or thinks: "that the state
   * supports the plan", but not what it could do or is doing ("that the state can support it").
   */
  private static boolean isDeclared(SentenceView view, Cue cue) {
    VerbGroup verb = cue.clause().verb();
    Clause level = view.clauses().level(cue.clause());
    boolean clause = level.kind() == Clause.Kind.COMPLEMENT || isOccasion(view, level);
    boolean attitude = DECLARED.contains(cue.act());
    if (verb.form() == VerbGroup.Form.MODAL && !view.word(verb.head()).equals("like")) {
      return false;
    }
    if (cue.construction().equals("attitude")) {
      return attitude && clause;
    }
    boolean deed = cue.construction().equals("light") && cue.weak() && !FELT.contains(cue.act());
    boolean doing = attitude && (!clause || view.word(verb.head()).endsWith("ing"));
    boolean told = cue.construction().equals("light") && FELT.contains(cue.act());
    if (cue.act() == Act.DISCUSS && cue.weak() && isDuring(view, level)) {
      return true;
    }
    return !deed && !doing && (!cue.weak() || attitude || told);
  }

  /** ", during which both agreed", ", where he met Roe": what was done on the occasion told of. */
  static boolean isOccasion(SentenceView view, Clause clause) {
    int which = clause.subject().from() - 1;
    boolean during =
        (view.word(which).equals("which") && view.tag(which - 1) == Tag.ADP)
            || view.word(which).equals("where");
    return clause.kind() == Clause.Kind.RELATIVE
        && clause.verb().form() == VerbGroup.Form.PAST
        && during;
  }

  /** "held talks, in which they reviewed": what was talked about on the occasion. */
  private static boolean isDuring(SentenceView view, Clause clause) {
    int link = clause.subject().from() - 2;
    return isOccasion(view, clause)
        && (view.word(link).equals("in") || view.word(link).equals("during"));
  }
}
