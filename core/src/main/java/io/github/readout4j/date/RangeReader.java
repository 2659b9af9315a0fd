package io.github.readout4j.date;

import java.util.Optional;

/**
 * Reads ranges of days and months: "6-7 April 2022", "October 15 to 16", "June 26 to July 3". Words
 * in, readings out; immutable.
 */
final class RangeReader {

  private final CalendarWords calendar;
  private final DayReader days;
  private final MonthReader months;
  private final YearReader years;

  RangeReader(CalendarWords calendar, DayReader days, MonthReader months, YearReader years) {
    this.calendar = calendar;
    this.days = days;
    this.months = months;
    this.years = years;
  }

  Optional<Reading> at(Words words, int at) {
    Optional<Reading> found = daysThenMonth(words, at);
    if (found.isEmpty()) {
      found = monthThenDays(words, at);
    }
    if (found.isEmpty()) {
      found = twoDays(words, at);
    }
    if (found.isEmpty()) {
      found = twoMonths(words, at);
    }
    return found.isPresent() ? found : twoYears(words, at);
  }

  /** "6-7 April 2022", "15 to the 16th of October", "5 and 6 May". */
  private Optional<Reading> daysThenMonth(Words words, int at) {
    if (!DayReader.isDay(words, at) || isFigure(words, at)) {
      return Optional.empty();
    }
    int connected = afterConnector(words, at + 1, words.get(at).number());
    int second = words.get(connected).is("the") ? connected + 1 : connected;
    if (second < 0 || !DayReader.isDay(words, second)) {
      return Optional.empty();
    }
    Optional<Reading> reading = days.at(words, second);
    if (reading.isEmpty() || reading.get().to() <= second + 1) {
      return Optional.empty();
    }
    When.Day last = (When.Day) reading.get().when();
    return range(last, words.get(at).number(), last, last.day(), at, reading.get().to());
  }

  /** "April 6-7, 2022", "October 15 to 16", "April 5 and 6". */
  private Optional<Reading> monthThenDays(Words words, int at) {
    Optional<Reading> first = days.at(words, at);
    if (first.isEmpty() || !(first.get().when() instanceof When.Day day)) {
      return Optional.empty();
    }
    if (words.get(first.get().to() - 1).number() != day.day()) {
      return Optional.empty();
    }
    int second = afterConnector(words, first.get().to(), day.day());
    if (second < 0
        || !DayReader.isDay(words, second)
        || isFigure(words, second)
        || calendar.monthOrShort(words.get(second + 1)).isPresent()) {
      return Optional.empty();
    }
    Optional<YearReader.Read> year = years.after(words, second + 1);
    YearReference reference = year.isPresent() ? year.get().year() : YearReference.UNTOLD;
    When.Day dated = new When.Day(reference, day.month(), day.day(), day.weekday());
    int end = year.isPresent() ? year.get().end() : second + 1;
    return range(dated, dated.day(), dated, words.get(second).number(), at, end);
  }

  private static Optional<Reading> range(
      When.Day from, int firstDay, When.Day to, int lastDay, int start, int end) {
    boolean valid = firstDay < lastDay && Days.exists(to.year(), to.month(), lastDay);
    return valid
        ? Reading.of(
            new When.Range(
                new When.Day(from.year(), from.month(), firstDay, Optional.empty()),
                new When.Day(to.year(), to.month(), lastDay, Optional.empty())),
            start,
            end)
        : Optional.empty();
  }

  /** "June 26 to July 3, 2022", "30 December 2023 - 2 January 2024". */
  private Optional<Reading> twoDays(Words words, int at) {
    Optional<Reading> first = days.at(words, at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reading> last = days.at(words, afterLink(words, at, first.get().to()));
    return last.isPresent() ? join(first.get(), last.get()) : Optional.empty();
  }

  /** As after a dash, and after the "and" of "between January 1 and May 2". */
  private static int afterLink(Words words, int from, int at) {
    boolean between = words.get(from - 1).is("between") && words.get(at).is("and");
    return between ? at + 1 : afterDash(words, at);
  }

  private static Optional<Reading> join(Reading first, Reading last) {
    When.Day from = (When.Day) first.when();
    When.Day to = (When.Day) last.when();
    When.Day dated =
        from.year().isUntold() && to.year().number().isPresent()
            ? new When.Day(yearBefore(from, to), from.month(), from.day(), from.weekday())
            : from;
    return Days.exists(dated.year(), dated.month(), dated.day())
        ? Reading.of(new When.Range(dated, to), first.from(), last.to())
        : Optional.empty();
  }

  /** The year of the first day of a range that tells only its last: December is the year before. */
  private static YearReference yearBefore(When.Day from, When.Day to) {
    int year = to.year().number().getAsInt();
    return YearReference.of(from.month() > to.month() ? year - 1 : year);
  }

  /** "January-March 2023", "from May to July". */
  private Optional<Reading> twoMonths(Words words, int at) {
    Optional<Integer> first = calendar.month(words.get(at));
    int second = first.isPresent() ? afterDash(words, at + 1) : -1;
    if (second < 0 || calendar.month(words.get(second)).isEmpty()) {
      return Optional.empty();
    }
    Optional<Reading> last = months.at(words, second);
    if (last.isEmpty() || !(last.get().when() instanceof When.Month to)) {
      return Optional.empty();
    }
    When from = new When.Month(to.year(), first.get(), to.pick());
    return Reading.of(new When.Range(from, to), at, last.get().to());
  }

  /** "from 2016 to 2020". */
  private Optional<Reading> twoYears(Words words, int at) {
    if (!words.get(at - 1).is("from") && !words.get(at - 1).is("between")) {
      return Optional.empty();
    }
    Optional<Reading> first = years.alone(words, at);
    boolean and = words.get(at + 1).is("and") || words.get(at + 1).is("to");
    Optional<Reading> last = years.alone(words, at + 2);
    return first.isPresent() && and && last.isPresent()
        ? Reading.of(new When.Range(first.get().when(), last.get().when()), at, at + 3)
        : Optional.empty();
  }

  /** Returns the index after "-", "to" or "through", -1 where no such word stands. */
  private static int afterDash(Words words, int at) {
    return switch (words.get(at).lower()) {
      case "-", "\u2013", "\u2014", "to", "through", "until", "till" -> at + 1;
      default -> -1;
    };
  }

  /** As above, with "and" where both days follow each other or "between" stands before them. */
  private static int afterConnector(Words words, int at, int day) {
    boolean and = words.get(at).is("and") || words.get(at).is("&") || words.get(at).is("/");
    return and && words.get(at + 1).number() == day + 1 ? at + 1 : afterBetween(words, at, and);
  }

  private static int afterBetween(Words words, int at, boolean and) {
    boolean between = words.get(at - 2).is("between") || words.get(at - 3).is("between");
    return and && between ? at + 1 : afterDash(words, at);
  }

  /** Whether the number is part of a longer figure or a clock time. */
  private static boolean isFigure(Words words, int at) {
    Word next = words.get(at + 1);
    boolean joined = words.get(at).touches(next) && next.touches(words.get(at + 2));
    return joined && words.get(at + 2).isNumber() && (next.is(":") || next.is(".") || next.is(","));
  }
}
