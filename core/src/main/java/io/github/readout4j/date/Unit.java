package io.github.readout4j.date;

/** A stretch of the calendar that is counted back and forth. */
enum Unit {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  QUARTER,
  YEAR,
  DECADE
}
