package io.github.readout4j.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    Optional<LocalDate> before = Optional.empty();
    Optional<LocalDate> after = Optional.empty();
    for (LocalDate date : candidates(near, day)) {
      if (!date.isAfter(near)) {
        before = Optional.of(date);
      }
      boolean ahead = date.isAfter(near) || (tense == Tense.FUTURE && date.equals(near));
      if (ahead && after.isEmpty()) {
        after = Optional.of(date);
      }
    }
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
    List<LocalDate> days = new ArrayList<>();
    List<LocalDate> fitting = new ArrayList<>();
    for (int years = -reach; years <= reach; years++) {
      Optional<LocalDate> date = Days.date(near.getYear() + years, day.month(), day.day());
      if (date.isPresent()) {
        days.add(date.get());
        if (fits(date.get(), day.weekday())) {
          fitting.add(date.get());
        }
      }
    }
    return fitting.isEmpty() ? days : fitting;
  }

  private static boolean fits(LocalDate date, Optional<DayOfWeek> weekday) {
    return weekday.isEmpty() || date.getDayOfWeek() == weekday.get();
  }
}
