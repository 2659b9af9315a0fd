package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import java.util.Optional;

/**
 * A reporting predicate in its sentence.
 *
 * @param clause the clause it is the predicate of
 * @param head the token that stands for it
 * @param lemma its row in the lexicon
 * @param act what is done by it
 * @param stance the stance it gives its content by itself
 * @param weak whether its verb has everyday meanings too
 * @param complement what follows it
 * @param content the tokens of the content where the frame alone decides them, else empty
 * @param source the words that name the speaker, empty if no one is named
 * @param construction the name of the construction, the first part of the rule's id
 */
record Cue(
    Clause clause,
    int head,
    String lemma,
    Act act,
    Optional<Stance> stance,
    boolean weak,
    Complement complement,
    Range content,
    Range source,
    String construction) {

  /** Returns the cue that the verb of a clause is, with no speaker named yet. */
  static Cue of(
      Clause clause, ReportingVerbs.Entry entry, Complement complement, String construction) {
    return new Cue(
        clause,
        clause.verb().head(),
        entry.lemma(),
        entry.act(),
        entry.stance(),
        entry.frames().isWeak(),
        complement,
        Range.NONE,
        Range.NONE,
        construction);
  }

  String rule() {
    return construction + ":" + complement.frame();
  }

  Cue from(Range newSource) {
    return new Cue(
        clause, head, lemma, act, stance, weak, complement, content, newSource, construction);
  }

  Cue over(Range newContent) {
    return new Cue(
        clause, head, lemma, act, stance, weak, complement, newContent, source, construction);
  }

  Cue doing(Act newAct, Optional<Stance> newStance) {
    return new Cue(
        clause, head, lemma, newAct, newStance, weak, complement, content, source, construction);
  }

  Cue as(String newConstruction) {
    return new Cue(
        clause, head, lemma, act, stance, weak, complement, content, source, newConstruction);
  }
}
