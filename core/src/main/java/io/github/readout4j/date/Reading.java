package io.github.readout4j.date;

import java.util.Optional;

/**
 * Words read as a date.
 *
 * @param when what they say
 * @param from the index of the first word
 * @param to the index after the last word
 */
record Reading(When when, int from, int to) {

  static Optional<Reading> of(When when, int from, int to) {
    return Optional.of(new Reading(when, from, to));
  }

  Reading with(When other, int end) {
    return new Reading(other, from, end);
  }
}
