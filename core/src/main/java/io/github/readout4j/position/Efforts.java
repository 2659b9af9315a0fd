package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Stance;
import java.util.Optional;
import java.util.Set;

/** Reads for what efforts are said to be made: "every effort will be made to mend the dam". */
final class Efforts {

  private final ClauseWords words;
  private final Phrases phrases;

  Efforts(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  /** Returns what the efforts are for: promised, or wanted of somebody. */
  Optional<Finding> read(VerbGroup verb, Range subject, Range rest) {
    boolean effort =
        !subject.isEmpty()
            && phrases.word(subject.to() - 1).startsWith("effort")
            && phrases.word(verb.head()).equals("made");
    if (!effort || !verb.passive() || verb.negated() || !phrases.isInfinitive(rest.from())) {
      return Optional.empty();
    }
    return stance(verb)
        .map(stance -> Finding.of(stance, words.trim(rest.from() + 1, rest.to()), "effort"));
  }

  private Optional<Stance> stance(VerbGroup verb) {
    if (words.hasAny(verb, Set.of("will", "would", "shall"))) {
      return Optional.of(Stance.COMMIT);
    }
    return words.hasAny(verb, Set.of("must", "should"))
        ? Optional.of(Stance.DEMAND)
        : Optional.empty();
  }
}
