package io.github.readout4j.date;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Reads days of a month: "Friday, July 22, 2022", "3rd of April", "04 April". Words in, readings
 * out; immutable.
 */
final class DayReader {

  private final CalendarWords calendar;
  private final YearReader years;

  DayReader(CalendarWords calendar, YearReader years) {
    this.calendar = calendar;
    this.years = years;
  }

  Optional<Reading> at(Words words, int at) {
    Optional<DayOfWeek> weekday = calendar.weekdayOrShort(words.get(at));
    int start = weekday.isPresent() ? afterWeekday(words, at + 1) : at;
    Optional<Reading> reading = monthThenDay(words, start, weekday);
    if (reading.isEmpty()) {
      reading = dayThenMonth(words, start, weekday);
    }
    return reading.isPresent()
        ? Reading.of(reading.get().when(), at, reading.get().to())
        : Optional.empty();
  }

  private static int afterWeekday(Words words, int at) {
    int next = at;
    if (words.get(next).is(".") && words.get(next - 1).touches(words.get(next))) {
      next++;
    }
    if (words.get(next).is(",")) {
      next++;
    }
    return words.get(next).is("the") ? next + 1 : next;
  }

  private Optional<Reading> monthThenDay(Words words, int at, Optional<DayOfWeek> weekday) {
    Optional<Integer> month = calendar.monthOrShort(words.get(at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = afterMonth(words, at);
    int dayAt = words.get(next).is("the") ? next + 1 : next;
    return isDay(words, dayAt) && !isClock(words, dayAt)
        ? withYear(words, at, dayAt + 1, month.get(), words.get(dayAt).number(), weekday)
        : Optional.empty();
  }

  private Optional<Reading> dayThenMonth(Words words, int at, Optional<DayOfWeek> weekday) {
    if (!isDay(words, at)) {
      return Optional.empty();
    }
    int next = words.get(at + 1).is("day") ? at + 2 : at + 1;
    int monthAt = words.get(next).is("of") ? next + 1 : next;
    if (words.get(monthAt).is("-") && words.get(at).touches(words.get(monthAt))) {
      monthAt++;
    }
    Optional<Integer> month = calendar.monthOrShort(words.get(monthAt));
    return month.isEmpty()
        ? Optional.empty()
        : withYear(
            words, at, afterMonth(words, monthAt), month.get(), words.get(at).number(), weekday);
  }

  /** Steps over the full stop of "Sept." where a number follows; else it may end the sentence. */
  private int afterMonth(Words words, int at) {
    Word dot = words.get(at + 1);
    boolean dotted = dot.is(".") && words.get(at).touches(dot);
    boolean abbreviated = calendar.isShortMonth(words.get(at)) && dotted;
    boolean numberFollows =
        words.get(at + 2).number() >= 0
            || (words.get(at + 2).is(",") && YearReader.isYear(words, at + 3));
    return abbreviated && numberFollows ? at + 2 : at + 1;
  }

  private Optional<Reading> withYear(
      Words words, int from, int at, int month, int day, Optional<DayOfWeek> weekday) {
    int next = isJoined(words, at) ? at + 1 : at;
    Optional<YearReader.Read> year = years.after(words, next);
    YearReference reference = year.isPresent() ? year.get().year() : YearReference.UNTOLD;
    int end = year.isPresent() ? year.get().end() : at;
    return Days.exists(reference, month, day)
        ? Reading.of(new When.Day(reference, month, day, weekday), from, end)
        : Optional.empty();
  }

  /** Whether the hyphen of "3-Apr-2024" stands here. */
  private static boolean isJoined(Words words, int at) {
    return words.get(at).is("-")
        && words.get(at - 1).touches(words.get(at))
        && words.get(at - 2).is("-")
        && YearReader.isYear(words, at + 1);
  }

  static boolean isDay(Words words, int at) {
    Word word = words.get(at);
    boolean joined =
        words.get(at - 1).is(".")
            && words.get(at - 1).touches(word)
            && words.get(at - 2).isNumber();
    return word.number() >= 1 && word.number() <= 31 && digits(word) <= 2 && !joined;
  }

  private static int digits(Word word) {
    return word.isNumber() ? word.length() : word.length() - 2;
  }

  /** Whether the number is the hour of "April 8:45 a.m.", or a share as in "April 5.3 %". */
  private static boolean isClock(Words words, int at) {
    Word mark = words.get(at + 1);
    boolean joined = words.get(at).touches(mark) && mark.touches(words.get(at + 2));
    return joined && (mark.is(":") || mark.is(".")) && words.get(at + 2).isNumber();
  }
}
