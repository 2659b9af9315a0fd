package io.github.readout4j.date;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Reads dates that are counted from the day of writing: "yesterday", "last week", "on Friday",
 * "earlier this month". Words in, readings out; immutable.
 */
final class RelativeReader {

  private final CalendarWords calendar;

  RelativeReader(CalendarWords calendar) {
    this.calendar = calendar;
  }

  Optional<Reading> at(Words words, int at) {
    Optional<Reading> found = deictic(words, at);
    if (found.isEmpty()) {
      found = shifted(words, at);
    }
    if (found.isEmpty()) {
      found = picked(words, at);
    }
    if (found.isEmpty()) {
      found = weekday(words, at);
    }
    if (found.isEmpty()) {
      found = fromLast(words, at);
    }
    if (found.isEmpty()) {
      found = later(words, at);
    }
    return found.isPresent() ? found : ago(words, at);
  }

  private static Optional<Reading> deictic(Words words, int at) {
    return switch (words.get(at).lower()) {
      case "today" -> Reading.of(new When.Shift(Unit.DAY, 0), at, at + 1);
      case "yesterday" -> Reading.of(new When.Shift(Unit.DAY, -1), at, at + 1);
      case "tomorrow" -> Reading.of(new When.Shift(Unit.DAY, 1), at, at + 1);
      case "tonight" -> night(0, at, at + 1);
      case "last" -> words.get(at + 1).is("night") ? night(-1, at, at + 2) : Optional.empty();
      case "earlier", "later" ->
          words.get(at + 1).is("today")
              ? Reading.of(new When.Shift(Unit.DAY, 0), at, at + 2)
              : Optional.empty();
      case "the" -> dayBeside(words, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> night(int days, int from, int to) {
    return Reading.of(new When.AtPart(new When.Shift(Unit.DAY, days), "NI"), from, to);
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private static Optional<Reading> dayBeside(Words words, int at) {
    if (!words.get(at + 1).is("day")) {
      return Optional.empty();
    }
    if (words.get(at + 2).is("before") && words.get(at + 3).is("yesterday")) {
      return Reading.of(new When.Shift(Unit.DAY, -2), at, at + 4);
    }
    return words.get(at + 2).is("after") && words.get(at + 3).is("tomorrow")
        ? Reading.of(new When.Shift(Unit.DAY, 2), at, at + 4)
        : Optional.empty();
  }

  /** "this week", "earlier this month", "last year", "this morning". */
  private Optional<Reading> shifted(Words words, int at) {
    int lead = isMoment(words.get(at)) ? at + 1 : at;
    // "this past weekend" is the last one.
    boolean past = words.get(lead).is("this") && words.get(lead + 1).is("past");
    int start = past ? lead + 1 : lead;
    Optional<Pick> pick = pick(words.get(start));
    if (pick.isEmpty()) {
      return Optional.empty();
    }
    Word noun = words.get(start + 1);
    Optional<String> part = calendar.partOfDay(noun);
    if (part.isPresent() && pick.get() == Pick.THIS) {
      return Reading.of(new When.AtPart(new When.Shift(Unit.DAY, 0), part.get()), at, start + 2);
    }
    Optional<Unit> unit = calendar.unit(noun);
    return unit.isPresent() && unit.get() != Unit.DAY && !noun.lower().endsWith("s")
        ? Reading.of(new When.Shift(unit.get(), shift(words.get(start))), at, start + 2)
        : Optional.empty();
  }

  private static boolean isMoment(Word word) {
    return word.is("earlier") || word.is("later") || word.is("early") || word.is("late");
  }

  /** "last Friday", "next June", "this summer". */
  private Optional<Reading> picked(Words words, int at) {
    int start = isMoment(words.get(at)) ? at + 1 : at;
    Optional<Pick> pick = pick(words.get(start));
    if (pick.isEmpty()) {
      return Optional.empty();
    }
    // "this past April" is the last one.
    boolean past = pick.get() == Pick.THIS && words.get(start + 1).is("past");
    Pick which = past ? Pick.LAST : pick.get();
    int nounAt = past || words.get(start + 1).is("coming") ? start + 2 : start + 1;
    Optional<When> when = named(words.get(nounAt), which);
    return when.isPresent() ? Reading.of(when.get(), at, nounAt + 1) : Optional.empty();
  }

  private Optional<When> named(Word noun, Pick pick) {
    Optional<DayOfWeek> day = calendar.weekday(noun);
    if (day.isPresent()) {
      return Optional.of(new When.Weekday(day.get(), pick));
    }
    Optional<Integer> month = calendar.month(noun);
    if (month.isPresent()) {
      return Optional.of(new When.Month(YearReference.UNTOLD, month.get(), pick));
    }
    Optional<String> season = calendar.season(noun);
    return season.isPresent()
        ? Optional.of(new When.PartOfYear(YearReference.UNTOLD, season.get(), pick))
        : Optional.empty();
  }

  private Optional<Reading> weekday(Words words, int at) {
    Optional<DayOfWeek> day = calendar.weekday(words.get(at));
    boolean feast = calendar.is("feast-day", words.get(at - 1));
    return day.isEmpty() || feast
        ? Optional.empty()
        : Reading.of(new When.Weekday(day.get(), Pick.BARE), at, at + 1);
  }

  /** "the next day", "the same day", "later that day". */
  private static Optional<Reading> fromLast(Words words, int at) {
    int start = words.get(at).is("later") ? at + 1 : at;
    boolean article = words.get(start).is("the") || words.get(start).is("that");
    int nameAt = words.get(start).is("the") ? start + 1 : start;
    if (!article || !words.get(nameAt + 1).is("day")) {
      return Optional.empty();
    }
    Optional<Integer> days =
        switch (words.get(nameAt).lower()) {
          case "next", "following" -> Optional.of(1);
          case "previous", "preceding" -> Optional.of(-1);
          case "same", "that" -> Optional.of(0);
          default -> Optional.empty();
        };
    return days.isPresent()
        ? Reading.of(new When.ShiftFromLast(days.get()), at, nameAt + 2)
        : Optional.empty();
  }

  /** "two days later", "three weeks later", counted from the day mentioned last. */
  private Optional<Reading> later(Words words, int at) {
    Optional<Integer> count = calendar.count(words.get(at));
    int days = days(words.get(at + 1));
    return count.isPresent() && count.get() < 500 && days > 0 && words.get(at + 2).is("later")
        ? Reading.of(new When.ShiftFromLast(count.get() * days), at, at + 3)
        : Optional.empty();
  }

  /** Returns how many days the unit has, 0 if it is neither day nor week. */
  private int days(Word word) {
    Optional<Unit> unit = calendar.unit(word);
    if (unit.isEmpty()) {
      return 0;
    }
    return unit.get() == Unit.DAY ? 1 : unit.get() == Unit.WEEK ? 7 : 0;
  }

  /** "two weeks ago", "in three days' time". */
  private Optional<Reading> ago(Words words, int at) {
    Optional<Integer> count = calendar.count(words.get(at));
    Optional<Unit> unit = calendar.unit(words.get(at + 1));
    boolean isAgo = words.get(at + 2).is("ago");
    return count.isPresent() && count.get() < 500 && unit.isPresent() && isAgo
        ? Reading.of(new When.Shift(unit.get(), -count.get()), at, at + 3)
        : Optional.empty();
  }

  static Optional<Pick> pick(Word word) {
    return switch (word.lower()) {
      case "last", "past", "previous" -> Optional.of(Pick.LAST);
      case "this", "current" -> Optional.of(Pick.THIS);
      case "next", "coming", "upcoming" -> Optional.of(Pick.NEXT);
      default -> Optional.empty();
    };
  }

  private static int shift(Word word) {
    return switch (pick(word).orElseThrow()) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, BARE -> 0;
    };
  }
}
