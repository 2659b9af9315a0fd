package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.Tag;

/** Tells thanks and welcomes to somebody from those for something: only the latter take a side. */
final class Greetings {

  private final ClauseWords words;
  private final Phrases phrases;

  Greetings(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  /** Returns what somebody is thanked for where the words begin with the one who is. */
  Range reason(Range thanked) {
    int end = phrases.headEnd(thanked.from(), thanked.to());
    if (!isGreeting() || !isSomebody(new Range(thanked.from(), end))) {
      return thanked;
    }
    for (int i = end; i < thanked.to() - 1; i++) {
      if (phrases.word(i).equals("for")) {
        return new Range(i + 1, thanked.to());
      }
    }
    return Range.NONE;
  }

  /**
   * "the mayor of the town" rather than "Norway's help", "all they did", "Fiji joining the pact".
   */
  private boolean isSomebody(Range name) {
    return phrases.possessor(name.from(), name.to()).isEmpty()
        && phrases.tag(name.to() - 1) != Tag.PRON
        && phrases.tag(name.to()) != Tag.VERB
        && words.parties().isParty(name);
  }

  private boolean isGreeting() {
    return switch (words.piece().act()) {
      case THANK, CONGRATULATE -> true;
      case WELCOME -> words.piece().link().startsWith("welcom");
      default -> false;
    };
  }
}
