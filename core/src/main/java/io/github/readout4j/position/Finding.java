package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Stance;

/**
 * A stance towards some words of a sentence, before it is known whose it is.
 *
 * @param stance the stance
 * @param target the words it is about
 * @param holder the words that name whose stance it is; empty if it is the speaker's
 * @param toward the words that name whom it is directed at; empty if none do
 * @param rule the name of the rule that found it
 */
record Finding(Stance stance, Range target, Range holder, Range toward, String rule) {

  static Finding of(Stance stance, Range target, String rule) {
    return new Finding(stance, target, Range.NONE, Range.NONE, rule);
  }

  Finding heldBy(Range words) {
    return new Finding(stance, target, words, toward, rule);
  }

  /** Whether the other tells the same stance of words that hold its target. */
  boolean repeats(Finding other) {
    return stance == other.stance && other.target.contains(target.from());
  }

  Finding about(Range words) {
    return new Finding(stance, words, holder, toward, rule);
  }

  Finding toward(Range words) {
    return new Finding(stance, target, holder, words, rule);
  }
}
