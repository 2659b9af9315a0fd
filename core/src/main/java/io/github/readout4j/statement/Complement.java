package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;

/**
 * What follows a reporting predicate.
 *
 * @param frame the frame that fits, as named in the lexicon
 * @param from the first token of the content
 * @param clausal whether the content is a clause with a tense of its own
 * @param addressee who is spoken to, empty if no one is named
 * @param partner who speaks along, after "with", empty if no one does
 */
record Complement(String frame, int from, boolean clausal, Range addressee, Range partner) {

  static Complement of(String frame, int from, boolean clausal) {
    return new Complement(frame, from, clausal, Range.NONE, Range.NONE);
  }

  Complement addressing(Range who) {
    return new Complement(frame, from, clausal, who, partner);
  }

  Complement along(Range who) {
    return new Complement(frame, from, clausal, addressee, who);
  }
}
