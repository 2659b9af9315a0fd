package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
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
    return (clause.kind() == Clause.Kind.RELATIVE || isAfterThat(view, clause))
        && switch (view.word(clause.subject().from())) {
          case "who", "which", "that" -> false;
          default -> true;
        };
  }

  /** "a firm that the envoy said was sold", "that he sees as lost": "that" stands for a noun. */
  private static boolean isAfterThat(SentenceView view, Clause clause) {
    int that = clause.subject().from() - 1;
    return view.word(that).equals("that")
        && view.tag(that - 1).isNominal()
        && (predicate(view, clause.verb().to()) > 0 || view.word(clause.verb().to()).equals("as"));
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
    boolean what = isWhat(view, clause.subject());
    boolean judges =
        !entry.frames().takesQuotation()
            && !(entry.act() == Act.BELIEVE && entry.frames().isWeak());
    if (view.word(after).equals("as") && entry.frames().takesPhrase() && (what || judges)) {
      return after + 1;
    }
    if (!what) {
      return tells ? predicate(view, after) : named(view, entry, after);
    }
    boolean names =
        entry.frames().takesName()
            || (entry.frames().takesPhrase() && entry.act() == Act.SAY && !tells);
    if (view.word(after).equals("to") && view.word(after + 1).equals("be")) {
      return after + 2;
    }
    if (tells) {
      return predicate(view, after);
    }
    return names && view.startsPhrase(after) ? after : -1;
  }

  /** "the plan, which the envoy called a mistake". */
  private static int named(SentenceView view, ReportingVerbs.Entry entry, int after) {
    boolean name =
        view.tag(after) == Tag.DET || view.tag(after) == Tag.ADJ || view.word(after).equals("\"");
    return entry.frames().takesName() && name ? after : -1;
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
