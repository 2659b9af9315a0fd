package io.github.readout4j.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * What is known of the day a text was written, from which its dates are counted.
 *
 * @param written the day of writing; "today" and weekdays need it
 * @param near some day about that time, enough to find the year of "April 5"
 * @param writtenDay month and day of writing where no year is known
 * @param last the day that the text mentioned last, for "the next day"
 */
public record Reference(
    Optional<LocalDate> written,
    Optional<LocalDate> near,
    Optional<MonthDay> writtenDay,
    Optional<LocalDate> last) {

  /** Returns the reference of a text of which nothing is known. */
  public static Reference unknown() {
    return new Reference(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the reference of a text that was written on the given day. */
  public static Reference writtenOn(LocalDate day) {
    return new Reference(
        Optional.of(day), Optional.of(day), Optional.of(MonthDay.from(day)), Optional.empty());
  }

  /** Returns the reference of a text that was written about the time of the given day. */
  public static Reference near(LocalDate day) {
    return new Reference(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
  }

  /** Returns this reference with a day of writing whose year is not told. */
  public Reference withWrittenDay(MonthDay day) {
    return new Reference(written, near, Optional.of(day), last);
  }

  /** Returns this reference after the text has mentioned a day. */
  public Reference withLast(LocalDate day) {
    return new Reference(written, near, writtenDay, Optional.of(day));
  }
}
