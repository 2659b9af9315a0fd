package io.github.readout4j.position;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Stance;

/** Tells hopes from demands: to hope that others do a thing is to want it of them. */
final class Hopes {

  private final ClauseWords words;

  Hopes(ClauseWords words) {
    this.words = words;
  }

  /** Returns the stance that a hope for the words shows. */
  Stance of(Stance hope, Range hoped) {
    boolean demanded = isOfOthers(hoped) || isToBeDone(hoped) || isToBeSeen(hoped.from());
    return hope == Stance.SUPPORT && demanded ? Stance.DEMAND : hope;
  }

  /** "(wants) Norway to open the port": a party is to do it. */
  private boolean isToBeDone(Range hoped) {
    int end = words.phrases().headEnd(hoped.from(), hoped.to());
    return words.phrases().isInfinitive(end)
        && words.parties().isOther(new Range(hoped.from(), end));
  }

  /** "(wants to) see the port open", "(an interest in) seeing the war ended": by whomever. */
  private boolean isToBeSeen(int verb) {
    Phrases phrases = words.phrases();
    boolean wanted =
        switch (phrases.word(verb)) {
          case "see" -> isWant(verb - 2);
          case "seeing" -> phrases.word(verb - 1).equals("in");
          default -> false;
        };
    return wanted && phrases.startsPhrase(verb + 1);
  }

  private boolean isWant(int i) {
    return switch (words.phrases().word(i)) {
      case "like", "love" -> true;
      case "want", "wants", "wanted", "desire", "desires", "wish", "wishes" -> true;
      default -> false;
    };
  }

  private boolean isOfOthers(Range hoped) {
    for (Clause clause : words.piece().clauses().list()) {
      Range subject = clause.subject();
      if (subject.from() >= hoped.from()
          && hoped.contains(clause.verb().head())
          && clause.kind() != Clause.Kind.RELATIVE
          && clause.verb().form().isFinite()) {
        return words.parties().isOther(subject)
            && !words.phrases().word(subject.from()).equals("we");
      }
    }
    return false;
  }
}
