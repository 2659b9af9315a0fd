package io.github.readout4j.date;

import java.util.Optional;

/**
 * Widens a day by its part or time: "the evening of February 3", "yesterday afternoon", "8:45 a.m.
 * JST on April 3". Words in, readings out; immutable.
 */
final class DayPartReader {

  private final CalendarWords calendar;
  private final ClockReader clocks;

  DayPartReader(CalendarWords calendar, ClockReader clocks) {
    this.calendar = calendar;
    this.clocks = clocks;
  }

  /** Returns the reading with the part or time that follows it, or as it is. */
  Reading withWhatFollows(Words words, Reading reading) {
    if (!isDay(reading.when())) {
      return reading;
    }
    Optional<String> part = calendar.partOfDay(words.get(reading.to()));
    Reading day =
        part.isPresent()
            ? reading.with(new When.AtPart(reading.when(), part.get()), reading.to() + 1)
            : reading;
    Optional<ClockReader.Clock> clock = clockAfter(words, day.to());
    return clock.isPresent()
        ? day.with(atTime(inner(day.when()), clock.get()), clock.get().end())
        : day;
  }

  /** Returns where the day starts that follows "8:45 a.m. on" or "the evening of" at the index. */
  Optional<Lead> lead(Words words, int at) {
    Optional<Lead> lead = partLead(words, at);
    return lead.isPresent() ? lead : clockLead(words, at);
  }

  /** Words before a day: a part of it or a time, and the index at which the day must begin. */
  record Lead(Optional<String> part, Optional<ClockReader.Clock> clock, int dayAt) {

    Optional<Reading> before(Reading day, int from) {
      if (!isDay(day.when())) {
        return Optional.empty();
      }
      When when =
          clock.isPresent()
              ? atTime(day.when(), clock.get())
              : new When.AtPart(inner(day.when()), part.orElseThrow());
      return Reading.of(when, from, day.to());
    }
  }

  private Optional<Lead> partLead(Words words, int at) {
    int partAt = words.get(at).is("the") ? at + 1 : at;
    Optional<String> part = calendar.partOfDay(words.get(partAt));
    boolean linked = words.get(partAt + 1).is("of") || words.get(partAt + 1).is("on");
    return part.isPresent() && linked
        ? Optional.of(new Lead(part, Optional.empty(), partAt + 2))
        : Optional.empty();
  }

  private Optional<Lead> clockLead(Words words, int at) {
    Optional<ClockReader.Clock> clock = clocks.at(words, at);
    if (clock.isEmpty()) {
      return Optional.empty();
    }
    int end = clock.get().end();
    Word link = words.get(end);
    boolean linked = link.is("on") || link.is(",") || link.is("of");
    return Optional.of(new Lead(Optional.empty(), clock, linked ? end + 1 : end));
  }

  private Optional<ClockReader.Clock> clockAfter(Words words, int at) {
    int next = words.get(at).is(",") ? at + 1 : at;
    int steps = 0;
    while (steps < 3 && isLink(words.get(next))) {
      next++;
      steps++;
    }
    // "April 3, 15 ministers" has no clock: a bare hour needs "a.m.", which the reader sees to.
    return clocks.at(words, next);
  }

  private static boolean isLink(Word word) {
    return switch (word.lower()) {
      case "at", "from", "around", "about", "approximately", "starting", "beginning" -> true;
      default -> false;
    };
  }

  private static When atTime(When day, ClockReader.Clock clock) {
    return new When.AtTime(inner(day), clock.from(), clock.to(), clock.zone());
  }

  private static When inner(When when) {
    return when instanceof When.AtPart part ? part.day() : when;
  }

  private static boolean isDay(When when) {
    return when instanceof When.Day
        || when instanceof When.Weekday
        || when instanceof When.ShiftFromLast
        || when instanceof When.AtPart
        || (when instanceof When.Shift shift && shift.unit() == Unit.DAY);
  }
}
