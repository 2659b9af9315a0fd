package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.List;
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
  List<Finding> read(VerbGroup verb, Range subject, Range rest) {
    if (subject.isEmpty() || verb.negated() || !words.isBe(verb.head())) {
      return List.of();
    }
    int head = head(subject);
    return words.lexicon().nouns().of(phrases.word(head)).stream()
        .findFirst()
        .map(noun -> aims(noun, phrases.possessor(subject.from(), head), rest))
        .orElse(List.of());
  }

  /** "the main task now (is to)". */
  private int head(Range subject) {
    int head = subject.to() - 1;
    while (head > subject.from() && phrases.tag(head) == Tag.ADV) {
      head--;
    }
    return head;
  }

  private List<Finding> aims(StanceNouns.Entry noun, Range owner, Range rest) {
    if (phrases.isInfinitive(rest.from())) {
      return words.deeds(new Range(rest.from() + 1, rest.to())).stream()
          .map(deed -> aim(noun, deed).heldBy(owner))
          .toList();
    }
    boolean that = phrases.word(rest.from()).equals("that");
    Range target = words.trim(that ? rest.from() + 1 : rest.from(), rest.to());
    boolean clause = that || opensClause(rest.from());
    return noun.weighing() || !clause || target.isEmpty()
        ? List.of()
        : List.of(aim(noun, target).heldBy(owner));
  }

  private Finding aim(StanceNouns.Entry noun, Range target) {
    Stance stance =
        noun.act().equals(Optional.of(Act.HOPE))
            ? new Hopes(words).of(Stance.SUPPORT, target)
            : noun.stance();
    return Finding.of(stance, target, "aim");
  }

  private boolean opensClause(int i) {
    return words.piece().clauses().list().stream()
        .anyMatch(clause -> clause.subject().from() == i && clause.verb().form().isFinite());
  }
}
