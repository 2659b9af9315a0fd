package io.github.readout4j.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** The day inside an expression, whatever else it says of weekday, time or part of the day. */
final class Days {

  private static final int LEAP_YEAR = 2000;

  private Days() {}

  static Optional<LocalDate> full(When when) {
    Optional<When.Day> day = inner(when);
    if (day.isEmpty() || day.get().year().number().isEmpty()) {
      return Optional.empty();
    }
    return date(day.get().year().number().getAsInt(), day.get().month(), day.get().day());
  }

  static Optional<MonthDay> monthDay(When when) {
    Optional<When.Day> day = inner(when);
    return day.isPresent()
        ? Optional.of(MonthDay.of(day.get().month(), day.get().day()))
        : Optional.empty();
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether the calendar has such a day, in a leap year where the year is not known. */
  static boolean exists(YearReference year, int month, int day) {
    return date(year.number().orElse(LEAP_YEAR), month, day).isPresent();
  }

  private static Optional<When.Day> inner(When when) {
    if (when instanceof When.Day day) {
      return Optional.of(day);
    }
    if (when instanceof When.AtPart part) {
      return inner(part.day());
    }
    if (when instanceof When.AtTime time) {
      return inner(time.day());
    }
    return Optional.empty();
  }
}
