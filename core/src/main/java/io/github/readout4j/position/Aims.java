package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import java.util.Optional;

/** Reads what somebody's aim or wish is said to be: "our goal is to end the war". */
final class Aims {

  private final ClauseWords words;
  private final Phrases phrases;

  Aims(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  /** Returns what the subject, a noun that takes a stance, is linked to; none if it is no such. */
  Optional<Finding> read(VerbGroup verb, Range subject, Range rest) {
    if (subject.isEmpty() || verb.negated() || !words.isBe(verb.head())) {
      return Optional.empty();
    }
    int head = phrases.headEnd(subject.from(), subject.to()) - 1;
    return words.lexicon().nouns().of(phrases.word(head)).stream()
        .filter(noun -> !noun.weighing() && head == subject.to() - 1)
        .findFirst()
        .flatMap(noun -> aim(noun, phrases.possessor(subject.from(), head), rest));
  }

  private Optional<Finding> aim(StanceNouns.Entry noun, Range owner, Range rest) {
    boolean linked = phrases.isInfinitive(rest.from()) || phrases.word(rest.from()).equals("that");
    if (!linked && !opensClause(rest.from())) {
      return Optional.empty();
    }
    Range target = words.trim(linked ? rest.from() + 1 : rest.from(), rest.to());
    Stance stance =
        noun.act().equals(Optional.of(Act.HOPE))
            ? new Hopes(words).of(Stance.SUPPORT, target)
            : noun.stance();
    return target.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.of(stance, target, "aim").heldBy(owner));
  }

  private boolean opensClause(int i) {
    return words.piece().clauses().list().stream()
        .anyMatch(clause -> clause.subject().from() == i && clause.verb().form().isFinite());
  }
}
