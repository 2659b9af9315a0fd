package io.github.readout4j.date;

/** Whether a date without a year is looked for before or after the day of writing. */
enum Tense {
  PAST,
  FUTURE
}
