package io.github.readout4j.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives expressions their TIMEX3 values, counted from when the text was written. Immutable.
 *
 * <p>What cannot be known stays unknown: {@code XXXX-04-03} where no year is told.
 */
final class Calendar {

  /** A leap year, so that February 29 can be written before its year is known. */
  private static final int ANY_YEAR = 2024;

  private final Reference reference;
  private final Tense tense;

  Calendar(Reference reference, Tense tense) {
    this.reference = reference;
    this.tense = tense;
  }

  Optional<LocalDate> day(When when) {
    if (when instanceof When.Day day) {
      return day(day);
    }
    if (when instanceof When.Shift shift && shift.unit() == Unit.DAY) {
      return reference.written().map(written -> written.plusDays(shift.count()));
    }
    if (when instanceof When.ShiftFromLast shift) {
      return reference.last().map(last -> last.plusDays(shift.days()));
    }
    if (when instanceof When.Weekday weekday) {
      return reference.written().map(written -> weekday(written, weekday));
    }
    if (when instanceof When.AtPart part) {
      return day(part.day());
    }
    if (when instanceof When.AtTime time) {
      return day(time.day());
    }
    return Optional.empty();
  }

  String value(When when) {
    if (when instanceof When.Range range) {
      return range(range);
    }
    if (when instanceof When.AtPart part) {
      return value(part.day()) + "T" + part.code();
    }
    if (when instanceof When.AtTime time) {
      return time(time);
    }
    if (when instanceof When.Year year) {
      return year(year.year());
    }
    if (when instanceof When.Decade decade) {
      return Integer.toString(decade.tens());
    }
    if (when instanceof When.AmbiguousDay day) {
      return digits(day.year(), 4) + "-XX-XX";
    }
    if (when instanceof When.Month month) {
      return month(month);
    }
    if (when instanceof When.PartOfYear part) {
      return partOfYear(part);
    }
    if (when instanceof When.WeekOf week) {
      Optional<LocalDate> day = day(week.day());
      return day.isPresent() ? week(day.get()) : "XXXX-WXX";
    }
    if (when instanceof When.Shift shift && shift.unit() != Unit.DAY) {
      return shift(shift);
    }
    Optional<LocalDate> day = day(when);
    return day.isPresent() ? day.get().toString() : unknownDay(when);
  }

  private String unknownDay(When when) {
    if (when instanceof When.Day day) {
      return "XXXX-" + digits(day.month(), 2) + "-" + digits(day.day(), 2);
    }
    if (when instanceof When.Weekday weekday) {
      return "XXXX-WXX-" + weekday.day().getValue();
    }
    if (when instanceof When.Shift shift && reference.writtenDay().isPresent()) {
      return "XXXX-" + afterDayOfWriting(reference.writtenDay().get(), shift.count());
    }
    return "XXXX-XX-XX";
  }

  /** Month and day so many days on, unknown where it hangs on whether the year is a leap year. */
  private static String afterDayOfWriting(MonthDay day, int count) {
    String inLeapYear = day.atYear(ANY_YEAR).plusDays(count).toString().substring(5);
    String inOther = day.atYear(ANY_YEAR + 1).plusDays(count).toString().substring(5);
    return inLeapYear.equals(inOther) ? inLeapYear : "XX-XX";
  }

  private Optional<LocalDate> day(When.Day day) {
    if (!day.year().isUntold()) {
      OptionalInt year = number(day.year());
      return year.isEmpty() ? Optional.empty() : Days.date(year.getAsInt(), day.month(), day.day());
    }
    Optional<LocalDate> near = reference.near();
    return near.isPresent() ? NearestDay.of(near.get(), day, tense) : Optional.empty();
  }

  private OptionalInt number(YearReference year) {
    if (year.shift().isEmpty() || reference.near().isEmpty()) {
      return year.number();
    }
    return OptionalInt.of(reference.near().get().getYear() + year.shift().getAsInt());
  }

  private String year(YearReference year) {
    OptionalInt number = number(year);
    return number.isEmpty() ? "XXXX" : digits(number.getAsInt(), 4);
  }

  private LocalDate weekday(LocalDate written, When.Weekday weekday) {
    DayOfWeek day = weekday.day();
    return switch (weekday.pick()) {
      case LAST -> written.with(TemporalAdjusters.previous(day));
      case NEXT -> written.with(TemporalAdjusters.next(day));
      case THIS -> written.with(DayOfWeek.MONDAY).plusDays(day.getValue() - 1L);
      case BARE ->
          written.with(
              tense == Tense.FUTURE
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day));
    };
  }

  private String month(When.Month month) {
    if (!month.year().isUntold()) {
      return year(month.year()) + "-" + digits(month.month(), 2);
    }
    Optional<LocalDate> near = reference.near();
    return near.isPresent()
        ? NearestMonth.of(YearMonth.from(near.get()), month, tense).toString()
        : "XXXX-" + digits(month.month(), 2);
  }

  private String partOfYear(When.PartOfYear part) {
    if (!part.year().isUntold() || reference.near().isEmpty()) {
      return year(part.year()) + "-" + part.code();
    }
    return Seasons.year(reference.near().get(), part.code(), part.pick()) + "-" + part.code();
  }

  private String shift(When.Shift shift) {
    boolean needsDay = shift.unit() == Unit.WEEK || shift.unit() == Unit.WEEKEND;
    Optional<LocalDate> from = needsDay ? reference.written() : reference.near();
    int count = shift.count();
    return switch (shift.unit()) {
      case DAY -> throw new AssertionError("a day has a value of its own");
      case WEEK -> from.map(day -> week(day.plusWeeks(count))).orElse("XXXX-WXX");
      case WEEKEND -> from.map(day -> week(day.plusWeeks(count))).orElse("XXXX-WXX") + "-WE";
      case MONTH -> from.map(day -> YearMonth.from(day).plusMonths(count) + "").orElse("XXXX-XX");
      case QUARTER -> from.map(day -> quarter(day.plusMonths(3L * count))).orElse("XXXX-QX");
      case YEAR -> year(YearReference.shifted(count));
      case DECADE -> from.map(day -> day.getYear() / 10 + count + "").orElse("XXX");
    };
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  private static String week(LocalDate day) {
    String year = digits(day.get(IsoFields.WEEK_BASED_YEAR), 4);
    return year + "-W" + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private String range(When.Range range) {
    boolean untold =
        range.from() instanceof When.Day first
            && first.year().isUntold()
            && range.to() instanceof When.Day last
            && last.year().isUntold();
    // The last day of what is over tells the year, the first day of what is still to come.
    return untold && reference.near().isPresent()
        ? untoldRange((When.Day) range.from(), (When.Day) range.to())
        : value(range.from()) + "/" + value(range.to());
  }

  private String untoldRange(When.Day from, When.Day to) {
    if (tense == Tense.FUTURE) {
      LocalDate first = day(from).orElseThrow();
      return first + "/" + NearestDay.notBefore(first, to);
    }
    LocalDate last = day(to).orElseThrow();
    return NearestDay.notAfter(last, from) + "/" + last;
  }

  private String time(When.AtTime time) {
    String day = value(time.day());
    String zone = time.zone().isPresent() ? time.zone().get().getId() : "";
    String from = day + clock(time.from()) + zone;
    return time.to().isEmpty() ? from : from + "/" + day + clock(time.to().getAsInt()) + zone;
  }

  /** Writes a number with so many digits at least. */
  private static String digits(int number, int least) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, least - digits.length())) + digits;
  }

  private static String clock(int minutes) {
    return "T" + digits(minutes / 60, 2) + ":" + digits(minutes % 60, 2);
  }
}
