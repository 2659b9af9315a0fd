package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import java.util.Set;

/**
 * Tells what a speaker says of their own words without "I" as its subject: "let me reiterate A",
 * and the first words of a post, "Thanked him for A. Look forward to B."
 */
final class OwnWords {

  /** The construction of a predicate whose subject is whoever is quoted. */
  static final String ELIDED = "verb-elided";

  private static final Set<Act> PRESENT = Set.of(Act.WELCOME, Act.HOPE, Act.CONGRATULATE);

  private OwnWords() {}

  /** "let me reiterate A", "let me begin by congratulating". */
  static boolean areLed(SentenceView view, Clause clause) {
    return !speaker(view, clause).isEmpty();
  }

  /** Returns the words that name who speaks: the "me" of "let me". */
  static Range speaker(SentenceView view, Clause clause) {
    Clause led = opening(view, clause);
    int me = led.verb().from() - 1;
    while (me > 0 && view.word(me).equals("also")) {
      me--;
    }
    boolean let = view.word(me).equals("me") && view.word(me - 1).equals("let");
    return let && led.verb().form() == VerbGroup.Form.BARE ? new Range(me, me + 1) : Range.NONE;
  }

  /** "begin by congratulating": the verb that the gerund says the way of. */
  private static Clause opening(SentenceView view, Clause clause) {
    boolean gerund =
        clause.verb().form() == VerbGroup.Form.GERUND
            && clause.parent() >= 0
            && view.word(clause.verb().from() - 1).equals("by");
    return gerund ? view.clauses().list().get(clause.parent()) : clause;
  }

  /** "Conveyed the greetings of A", "Look forward to B": a quoted sentence that opens with it. */
  static boolean lackSubject(SentenceView view, Cue cue) {
    VerbGroup verb = cue.clause().verb();
    int first = view.word(0).equals("\"") ? 1 : 0;
    boolean opens = verb.from() == first && cue.clause().subject().isEmpty();
    boolean told =
        verb.form() == VerbGroup.Form.PAST
            || (verb.form() == VerbGroup.Form.BARE && PRESENT.contains(cue.act()));
    return opens && told && !verb.passive() && view.isQuoted(verb.head());
  }
}
