package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.model.Act;
import java.util.Optional;

/**
 * Finds what somebody calls a thing in the middle of a narrator's sentence: "for what it calls free
 * passage", "what the envoy described as a mistake", "what officials said was the first", "the
 * plan, which both agreed has helped".
 */
final class FreeRelatives {

  /** The construction of a predicate whose object is the "what" before its subject. */
  static final String NAMED = "verb-what";

  private final ReportingVerbs verbs;

  FreeRelatives(ReportingVerbs verbs) {
    this.verbs = verbs;
  }

  Optional<Cue> find(SentenceView view, Clause clause) {
    Range subject = clause.subject();
    boolean free =
        !subject.isEmpty()
            && (isWhat(view, subject)
                || isObjectRelative(view, clause)
                || isPointMade(view, clause))
            && subject.to() <= clause.verb().from()
            && view.canSpeak(subject);
    if (!free || clause.verb().passive()) {
      return Optional.empty();
    }
    for (ReportingVerbs.Entry entry : verbs.of(view.word(clause.verb().head()))) {
      int name = entry.particles().isEmpty() ? name(view, clause, entry) : -1;
      if (name > 0 && name < view.size()) {
        Complement complement = Complement.of("what", name, false);
        return Optional.of(Cue.of(clause, entry, complement, NAMED).from(subject));
      }
    }
    return Optional.empty();
  }

  /** "the plan (which) both agreed has helped": the relative is not the subject of its verb. */
  private static boolean isObjectRelative(SentenceView view, Clause clause) {
    return clause.kind() == Clause.Kind.RELATIVE
        && switch (view.word(clause.subject().from())) {
          case "who", "which", "that" -> false;
          default -> true;
        };
  }

  /** "Another point (that) the envoy stressed was": what is said follows "was". */
  private static boolean isPointMade(SentenceView view, Clause clause) {
    int from = clause.subject().from();
    int noun = view.word(from - 1).equals("that") ? from - 2 : from - 1;
    boolean point =
        switch (view.word(noun)) {
          case "point", "points", "issue", "issues", "topic", "topics", "matter", "matters" -> true;
          default -> false;
        };
    return point
        && switch (view.word(clause.verb().to())) {
          case "was", "were", "is", "are" -> true;
          default -> false;
        };
  }

  /** Returns where the words begin that say what it is called, -1 if none do. */
  private static int name(SentenceView view, Clause clause, ReportingVerbs.Entry entry) {
    if (entry.frames().isDeed()) {
      return -1;
    }
    int after = clause.verb().to();
    if (isPointMade(view, clause)) {
      int told = after + 1;
      return view.word(told).equals("that") ? told + 1 : told;
    }
    boolean tells = entry.frames().takesClause();
    if (!isWhat(view, clause.subject())) {
      return tells ? predicate(view, after) : -1;
    }
    boolean names =
        entry.frames().takesName()
            || (entry.frames().takesPhrase() && entry.act() == Act.SAY && !tells);
    if (view.word(after).equals("as") && entry.frames().takesPhrase()) {
      return after + 1;
    }
    if (view.word(after).equals("to") && view.word(after + 1).equals("be")) {
      return after + 2;
    }
    if (tells) {
      return predicate(view, after);
    }
    return names && view.startsPhrase(after) ? after : -1;
  }

  /** "(what both agreed) has helped": a verb whose subject is the word before the clause. */
  private static int predicate(SentenceView view, int after) {
    return view.clauseAt(after)
        .filter(told -> told.verb().form().isFinite() && told.subject().isEmpty())
        .map(told -> after)
        .orElse(-1);
  }

  private static boolean isWhat(SentenceView view, Range subject) {
    return view.word(subject.from() - 1).equals("what");
  }
}
