package io.github.readout4j.date;

import java.util.Optional;

/**
 * Reads months and parts of a year: "April 2022", "in February this year", "the first quarter of
 * 2022", "summer 2021". Words in, readings out; immutable.
 */
final class MonthReader {

  private final CalendarWords calendar;
  private final YearReader years;

  MonthReader(CalendarWords calendar, YearReader years) {
    this.calendar = calendar;
    this.years = years;
  }

  Optional<Reading> at(Words words, int at) {
    Optional<Reading> found = month(words, at);
    if (found.isEmpty()) {
      found = season(words, at);
    }
    return found.isPresent() ? found : fraction(words, at);
  }

  private Optional<Reading> month(Words words, int at) {
    Optional<Integer> month = calendar.monthOrShort(words.get(at));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    boolean dotted = words.get(at + 1).is(".") && calendar.isShortMonth(words.get(at));
    int next = dotted ? at + 2 : at + 1;
    Optional<YearReader.Read> year = years.after(words, next);
    if (year.isPresent()) {
      return Reading.of(
          new When.Month(year.get().year(), month.get(), Pick.BARE), at, year.get().end());
    }
    return isBareMonth(words, at)
        ? Reading.of(new When.Month(YearReference.UNTOLD, month.get(), Pick.BARE), at, at + 1)
        : Optional.empty();
  }

  /** Whether the word is a month and no name: not "May I", "March for Peace", "April Roe". */
  private boolean isBareMonth(Words words, int at) {
    Word word = words.get(at);
    if (calendar.month(word).isEmpty()) {
      return false;
    }
    Word before = words.get(at - 1);
    if (calendar.is("before-month", before) || before.is("-") || before.is("\u2013")) {
      return true;
    }
    Word next = words.get(at + 1);
    boolean nameFollows = next.isLetters() && next.capital();
    boolean listed = before.is("and") && calendar.monthOrShort(words.get(at - 2)).isPresent();
    return listed || (!nameFollows && !isOtherWord(word) && !before.isNone() && !before.is("."));
  }

  private static boolean isOtherWord(Word month) {
    return month.is("may") || month.is("march") || month.is("august");
  }

  private Optional<Reading> season(Words words, int at) {
    Optional<String> season = calendar.season(words.get(at));
    Optional<YearReader.Read> year = years.after(words, at + 1);
    return season.isEmpty() || year.isEmpty()
        ? Optional.empty()
        : Reading.of(
            new When.PartOfYear(year.get().year(), season.get(), Pick.BARE), at, year.get().end());
  }

  /** "first quarter of 2022", "second half of this year". */
  private Optional<Reading> fraction(Words words, int at) {
    Optional<Integer> ordinal = calendar.ordinal(words.get(at));
    boolean quarter = words.get(at + 1).is("quarter");
    boolean half = words.get(at + 1).is("half");
    if (ordinal.isEmpty() || !(quarter || half) || ordinal.get() > (quarter ? 4 : 2)) {
      return Optional.empty();
    }
    String code = (quarter ? "Q" : "H") + ordinal.get();
    Optional<YearReader.Read> year = years.after(words, at + 2);
    return year.isPresent()
        ? Reading.of(new When.PartOfYear(year.get().year(), code, Pick.BARE), at, year.get().end())
        : Optional.empty();
  }
}
