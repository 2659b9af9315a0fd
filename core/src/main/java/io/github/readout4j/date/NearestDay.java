package io.github.readout4j.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The year of a date that tells none: the one that brings it near the day of writing. */
final class NearestDay {

  /**
   * A date further off would have been written with its year, so the next one on the other side is
   * meant: "the meeting on April 5", written on April 4, is tomorrow's, whatever the tense.
   */
  private static final int FARTHEST = 270;

  private NearestDay() {}

  static Optional<LocalDate> of(LocalDate near, When.Day day, Tense tense) {
    List<LocalDate> days = candidates(near, day);
    Optional<LocalDate> before =
        days.stream().filter(date -> !date.isAfter(near)).reduce((first, second) -> second);
    Optional<LocalDate> after =
        days.stream()
            .filter(date -> date.isAfter(near) || (tense == Tense.FUTURE && date.equals(near)))
            .findFirst();
    return tense == Tense.PAST ? choose(near, before, after) : choose(near, after, before);
  }

  /** Returns the first such day that is not before the given one. */
  static LocalDate notBefore(LocalDate first, When.Day day) {
    return years(first, day, 1).filter(date -> !date.isBefore(first)).findFirst().orElse(first);
  }

  /** Returns the last such day that is not after the given one. */
  static LocalDate notAfter(LocalDate last, When.Day day) {
    return years(last, day, -1).filter(date -> !date.isAfter(last)).findFirst().orElse(last);
  }

  /** The day in the year of the given one and in those after or before it. */
  private static Stream<LocalDate> years(LocalDate from, When.Day day, int step) {
    return IntStream.rangeClosed(0, 8)
        .mapToObj(count -> Days.date(from.getYear() + step * count, day.month(), day.day()))
        .flatMap(Optional::stream);
  }

  private static Optional<LocalDate> choose(
      LocalDate near, Optional<LocalDate> preferred, Optional<LocalDate> other) {
    boolean tooFar =
        preferred.isEmpty() || Math.abs(ChronoUnit.DAYS.between(near, preferred.get())) > FARTHEST;
    return tooFar && other.isPresent() ? other : preferred;
  }

  private static List<LocalDate> candidates(LocalDate near, When.Day day) {
    int reach = day.month() == 2 && day.day() == 29 ? 8 : 1;
    List<LocalDate> days =
        IntStream.rangeClosed(-reach, reach)
            .mapToObj(years -> Days.date(near.getYear() + years, day.month(), day.day()))
            .flatMap(Optional::stream)
            .toList();
    List<LocalDate> fitting = days.stream().filter(date -> fits(date, day.weekday())).toList();
    return fitting.isEmpty() ? days : fitting;
  }

  private static boolean fits(LocalDate date, Optional<DayOfWeek> weekday) {
    return weekday.isEmpty() || date.getDayOfWeek() == weekday.get();
  }
}
