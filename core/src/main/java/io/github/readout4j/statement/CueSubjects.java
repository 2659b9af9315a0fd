package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;

/** Tells whether the subject of a reporting predicate is someone, or a talk, that can report. */
final class CueSubjects {

  private static final Set<String> ASSEMBLIES = Set.of("summit", "forum", "conference", "seminar");

  private CueSubjects() {}

  static Optional<Cue> withSubject(SentenceView view, Cue cue, String place) {
    Range subject = view.clauses().root(cue.clause()).subject();
    boolean inverted = cue.clause().subject().from() >= cue.clause().verb().to();
    if (subject.isEmpty() || inverted) {
      return Optional.empty();
    }
    if (!canSpeak(view, subject)) {
      boolean told = isBody(view, subject) || (isTalk(view, subject) && isTold(cue));
      return told ? Optional.of(cue.as("talks")) : Optional.empty();
    }
    boolean everyday = cue.weak() && !cue.complement().clausal();
    if (everyday && !view.canSpeak(subject) && Unnamed.areIn(view, subject)) {
      return Optional.empty();
    }
    boolean thing = view.tag(subject.to() - 1) == Tag.NOUN && view.named(subject).isEmpty();
    if (cue.construction().equals("attitude") && thing) {
      return Optional.empty();
    }
    return Optional.of(cue.from(subject).as(cue.construction() + "-" + place));
  }

  /**
   * What a talk itself can be said to have done; in the present tense it is the narrator's remark.
   */
  private static boolean isTold(Cue cue) {
    VerbGroup.Form form = cue.clause().verb().form();
    boolean past = form == VerbGroup.Form.PAST;
    return (cue.act() == Act.DISCUSS && form != VerbGroup.Form.MODAL)
        || (past && (cue.act() == Act.EMPHASIZE || cue.act() == Act.AFFIRM));
  }

  /** "The Meeting welcomed": with a capital it stands for those who met. */
  private static boolean isBody(SentenceView view, Range subject) {
    int last = subject.to() - 1;
    return last == subject.from() + 1
        && view.word(subject.from()).equals("the")
        && view.sentence().token(last).isCapitalized()
        && (ASSEMBLIES.contains(view.word(last)) || isTalk(view, subject));
  }

  static boolean canSpeak(SentenceView view, Range range) {
    return isWho(view, range) || view.canSpeak(range) || Unnamed.areIn(view, range);
  }

  private static boolean isWho(SentenceView view, Range range) {
    return range.to() == range.from() + 1 && view.word(range.from()).equals("who");
  }

  /** Whether the subject is the talk itself: "The discussion also addressed ...". */
  static boolean isTalk(SentenceView view, Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      switch (view.word(i)) {
        case "talks",
            "roundtable",
            "discussion",
            "discussions",
            "conversation",
            "conversations",
            "meeting",
            "meetings",
            "call",
            "consultations",
            "negotiations",
            "exchange",
            "agenda",
            "dialogue",
            "session" -> {
          return true;
        }
        case "of", "on", "between", "with" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
