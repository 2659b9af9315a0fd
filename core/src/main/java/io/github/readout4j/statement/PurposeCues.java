package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the infinitives that are reports: purposes of a meeting, and verbs after "wished to". */
final class PurposeCues {

  /** What a meeting can be about and an infinitive tells the purpose of. */
  private static final Set<String> EFFORTS =
      Set.of("effort", "efforts", "fight", "plan", "plans", "step", "steps", "work", "attempts");

  private final CueFinder finder;

  PurposeCues(CueFinder finder) {
    this.finder = finder;
  }

  /** Returns the infinitive with who reports by it; empty if it is no report. */
  Optional<Cue> select(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    if (isWhatTalksWereFor(view, cue)) {
      return Optional.of(cue.as("talks"));
    }
    boolean other = cue.weak() && isOfEffort(view, cue.clause());
    return (!other && isPurposeOfMeeting(view, cue.clause(), accepted))
            || isChained(view, cue, accepted)
        ? CueSubjects.withSubject(view, cue, "purpose")
        : Optional.empty();
  }

  /** "The call was an occasion to discuss". */
  private static boolean isWhatTalksWereFor(SentenceView view, Cue cue) {
    if (cue.act() != Act.DISCUSS || cue.clause().parent() < 0) {
      return false;
    }
    Clause governor = view.clauses().list().get(cue.clause().parent());
    return governor.verb().copula() && CueSubjects.isTalk(view, governor.subject());
  }

  /** "met on efforts to defend the forest": what the efforts are for, and no purpose to meet. */
  static boolean isOfEffort(SentenceView view, Clause clause) {
    Clause at = clause;
    while (!at.verb().form().isFinite() && at.parent() >= 0) {
      if (EFFORTS.contains(view.word(at.start() - 1))) {
        return true;
      }
      at = view.clauses().list().get(at.parent());
    }
    return false;
  }

  /** Whether an infinitive depends on a verb of meeting, with no content open in between. */
  boolean isPurposeOfMeeting(SentenceView view, Clause clause, Map<Integer, Cue> accepted) {
    int parent = clause.parent();
    while (parent >= 0) {
      Clause governor = view.clauses().list().get(parent);
      if (accepted.containsKey(parent)) {
        return false;
      }
      boolean deed = finder.isDeed(view, governor) || isStay(view, governor);
      if (deed && governor.kind() != Clause.Kind.ADNOMINAL) {
        return (governor.kind() != Clause.Kind.RELATIVE || NestedCues.isOccasion(view, governor))
            && !isPlanned(view, governor, accepted);
      }
      boolean describes =
          governor.kind() == Clause.Kind.RELATIVE && governor.verb().to() != clause.verb().from();
      if (governor.verb().form().isFinite() && !describes) {
        return false;
      }
      parent = governor.parent();
    }
    return false;
  }

  /** "was in Lima (to discuss)": who went there to talk. */
  private static boolean isStay(SentenceView view, Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.copula()
        && verb.form() == VerbGroup.Form.PAST
        && view.word(verb.to()).equals("in")
        && view.tag(verb.to() + 1) == Tag.PROPN
        && view.canSpeak(clause.subject());
  }

  /** "agreed to meet", "said that they would meet": nothing has been said there yet. */
  private static boolean isPlanned(SentenceView view, Clause deed, Map<Integer, Cue> accepted) {
    VerbGroup.Form form = deed.verb().form();
    boolean open = form == VerbGroup.Form.INFINITIVE || form == VerbGroup.Form.MODAL;
    int parent = deed.parent();
    while (open && parent >= 0 && !accepted.containsKey(parent)) {
      parent = view.clauses().list().get(parent).parent();
    }
    return open && parent >= 0;
  }

  /** Whether a verb that is no statement itself only colours the act. */
  private static boolean isChained(SentenceView view, Cue cue, Map<Integer, Cue> accepted) {
    Clause clause = cue.clause();
    if (clause.parent() < 0 || accepted.containsKey(clause.parent())) {
      return false;
    }
    Clause governor = view.clauses().list().get(clause.parent());
    boolean told =
        view.clauses().isTop(governor)
            || (!cue.weak()
                && governor.verb().form() != VerbGroup.Form.MODAL
                && governor.kind() == Clause.Kind.COMPLEMENT
                && accepted.containsKey(governor.parent()));
    return told
        && (ChainedVerbs.colours(view, governor, clause)
            || (CueSelector.TOLD.contains(cue.act())
                && ChainedVerbs.attempts(view, governor, clause)));
  }
}
