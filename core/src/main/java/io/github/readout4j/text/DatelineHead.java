package io.github.readout4j.text;

import io.github.readout4j.date.DateExpression;
import io.github.readout4j.model.TextSpan;
import java.util.Optional;

/**
 * A dateline as it stands at the head of a line.
 *
 * @param start its first character
 * @param end the end of its last character, closing dash, colon or full stop included
 * @param place where the report was written
 * @param date when
 * @param agency for which news agency
 */
record DatelineHead(
    int start,
    int end,
    Optional<TextSpan> place,
    Optional<DateExpression> date,
    Optional<TextSpan> agency) {

  /** Whether it lacks nothing that a dateline below it could tell. */
  boolean isComplete() {
    return place.isPresent() && date.isPresent();
  }

  /** Returns this dateline with the year that only a date above it tells. */
  DatelineHead below(DatelineHead above) {
    boolean full = above.date.flatMap(DateExpression::fullDay).isPresent();
    return new DatelineHead(
        start, end, place.or(above::place), full ? above.date : date.or(above::date), agency);
  }

  boolean isPlaceOnly() {
    return date.isEmpty() && agency.isEmpty();
  }

  /**
   * Returns this dateline with what only the next line tells: "Washington, DC" / "October 4, 2013".
   */
  DatelineHead with(DatelineHead next) {
    return new DatelineHead(
        start, next.end, place.or(next::place), date.or(next::date), agency.or(next::agency));
  }
}
