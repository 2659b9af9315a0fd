package io.github.readout4j.date;

import java.util.OptionalInt;

/**
 * The year of a date as the text tells it.
 *
 * @param number the year, if it is written out
 * @param shift years from the year of writing, if it is told in words, as in "last year"
 */
record YearReference(OptionalInt number, OptionalInt shift) {

  /** The year of a date that tells none. */
  static final YearReference UNTOLD = new YearReference(OptionalInt.empty(), OptionalInt.empty());

  static YearReference of(int number) {
    return new YearReference(OptionalInt.of(number), OptionalInt.empty());
  }

  static YearReference shifted(int years) {
    return new YearReference(OptionalInt.empty(), OptionalInt.of(years));
  }

  boolean isUntold() {
    return number.isEmpty() && shift.isEmpty();
  }
}
