package io.github.readout4j.position;

import io.github.readout4j.clause.Range;

/** Tells what words of a sentence name: the speaker's own side, or somebody who can act. */
interface Parties {

  /** Whether the words name the speaker or the state that the speaker speaks for. */
  boolean isOwn(Range words);

  /** Whether the speaker can promise what the words name does: the own side, or nobody else's. */
  boolean isPledged(Range words);

  /** Whether the words name people, a body or a state. */
  boolean isParty(Range words);

  /** Whether the words name a person or several, rather than a body that they make up. */
  boolean isPeople(Range words);

  /** Whether the words name states and nobody else. */
  boolean isStates(Range words);

  /** Whether the words name others than the speaker. */
  default boolean isOther(Range words) {
    return !words.isEmpty() && isParty(words) && !isOwn(words);
  }
}
