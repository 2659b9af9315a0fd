package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Stance;
import java.util.Optional;

/**
 * Reads what is said to be there, or nowhere: "there is a grave famine", "there is no excuse for
 * the raid".
 */
final class Existences {

  private final ClauseWords words;
  private final Phrases phrases;

  Existences(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  /** Returns what is bad and there, or what that of which there is none speaks for or against. */
  Optional<Finding> read(VerbGroup verb, Range subject, Range rest) {
    if (!phrases.word(subject.from()).equals("there") || !words.isBe(verb.head())) {
      return Optional.empty();
    }
    int end = phrases.headEnd(rest.from(), rest.to());
    Optional<Finding> found =
        phrases.word(rest.from()).equals("no") ? missing(end, rest) : bad(verb, end, rest);
    return found.filter(finding -> !finding.target().isEmpty());
  }

  private Optional<Finding> bad(VerbGroup verb, int end, Range rest) {
    return verb.negated() || end == rest.from()
        ? Optional.empty()
        : words
            .judgments()
            .of(new Range(rest.from(), end))
            .filter(Judgments::isNegative)
            .map(stance -> Finding.of(stance, words.trim(rest.from(), rest.to()), "existence"));
  }

  private Optional<Finding> missing(int end, Range rest) {
    if (end <= rest.from() + 1 || !isLink(end)) {
      return Optional.empty();
    }
    Optional<Stance> stance = words.lexicon().wording().missing(phrases.word(end - 1));
    return stance.map(told -> Finding.of(told, words.trim(end + 1, rest.to()), "existence"));
  }

  private boolean isLink(int i) {
    return switch (phrases.word(i)) {
      case "for", "to", "in", "of" -> true;
      default -> false;
    };
  }
}
