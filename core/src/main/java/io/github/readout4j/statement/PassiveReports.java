package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import java.util.Optional;

/** Tells the passives that are reports: "it was agreed", "the plan was welcomed by Roe". */
final class PassiveReports {

  private final CueFinder finder;

  PassiveReports(CueFinder finder) {
    this.finder = finder;
  }

  /** Returns the passive; empty if it is no report. */
  Optional<Cue> select(SentenceView view, Cue cue) {
    if (cue.clause().kind() == Clause.Kind.ADNOMINAL) {
      return announced(view, cue);
    }
    boolean agent = !cue.source().isEmpty() && CueSubjects.canSpeak(view, cue.source());
    if (!cue.source().isEmpty() && !agent) {
      return Optional.empty();
    }
    boolean open = cue.clause().verb().form() == VerbGroup.Form.MODAL;
    boolean told = cue.complement().frame().equals("that");
    boolean everyday = cue.weak() && !told && !isOfThing(view, cue);
    if (open || (everyday && (!agent || cue.complement().frame().equals("subject")))) {
      return Optional.empty();
    }
    if (isOwnDocument(view, cue)) {
      return Optional.empty();
    }
    boolean top = view.clauses().isTop(cue.clause()) || isSaidThere(view, cue);
    return top || agent ? Optional.of(cue) : Optional.empty();
  }

  /** "Ways to trade were reviewed": in a report of talks a topic, with nobody who did it. */
  private static boolean isOfThing(SentenceView view, Cue cue) {
    return cue.act() == Act.DISCUSS
        && cue.source().isEmpty()
        && cue.complement().frame().equals("subject")
        && view.clauses().isTop(cue.clause())
        && !view.canSpeak(cue.content());
  }

  /** "held talks, during which ways to trade were discussed": what was said on the occasion. */
  private static boolean isSaidThere(SentenceView view, Cue cue) {
    return cue.act() != Act.INFORM
        && NestedCues.isOccasion(view, view.clauses().level(cue.clause()));
  }

  /** "The following statement was released by the Minister": the text tells of itself. */
  private boolean isOwnDocument(SentenceView view, Cue cue) {
    Range subject = cue.content();
    return cue.complement().frame().equals("subject")
        && view.sentence().holds("following", subject.from(), subject.to())
        && finder.isDocument(view, subject);
  }

  /** "the steps announced by the Minister": the words before the participle are what was told. */
  private static Optional<Cue> announced(SentenceView view, Cue cue) {
    int verb = cue.clause().verb().from();
    int start = view.phraseStart(verb);
    if (start == verb
        || !CueSubjects.canSpeak(view, cue.source())
        || cue.weak()
        || !CueSelector.TOLD.contains(cue.act())) {
      return Optional.empty();
    }
    return Optional.of(cue.over(new Range(start, verb)).as("verb-participle-by"));
  }
}
