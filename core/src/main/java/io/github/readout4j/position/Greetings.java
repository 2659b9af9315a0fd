package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
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
        && !phrases.tag(name.to()).isVerbal()
        && !phrases.isPossessiveMark(name.to())
        && !isOwner(name)
        && words.parties().isParty(name)
        && (words.piece().act() != Act.WELCOME || isGuest(name));
  }

  /** "the Kingdom (of Norway's offer)". */
  private boolean isOwner(Range name) {
    int end = phrases.headEnd(name.to() + 1, words.piece().words().to());
    return phrases.word(name.to()).equals("of") && !phrases.possessor(name.to() + 1, end).isEmpty();
  }

  private boolean isCrew(Range name) {
    int head = name.to() - 1;
    return phrases.tag(name.from()) == Tag.DET
        && !phrases.word(head).endsWith("s")
        && words.parties().isParty(new Range(head, name.to()));
  }

  /** "the crew", "Minister Roe" rather than "the mission to the lake", "new police rules". */
  private boolean isGuest(Range name) {
    int head = name.to() - 1;
    boolean goesOn = phrases.word(name.to()).equals("of") || phrases.word(name.to()).equals("to");
    return isName(name, head)
        || words.parties().isPeople(new Range(head, name.to()))
        || (!goesOn && isCrew(name));
  }

  /** "Minister Roe" rather than "the Norway-Chile Statement", which only begins with names. */
  private boolean isName(Range name, int head) {
    boolean states = head > name.from() && words.parties().isStates(new Range(name.from(), head));
    return phrases.tag(head) == Tag.PROPN && !states;
  }

  private boolean isGreeting() {
    return switch (words.piece().act()) {
      case THANK, CONGRATULATE -> true;
      case WELCOME -> words.piece().link().startsWith("welcom");
      default -> false;
    };
  }
}
