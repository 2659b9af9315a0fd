package io.github.readout4j.date;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads clock times: "8:45 a.m. JST", "from 3 to 4 p.m.", "15:00", "noon". Words in, clocks out;
 * immutable.
 */
final class ClockReader {

  private static final int HALF_DAY = 12 * 60;

  private final CalendarWords calendar;

  ClockReader(CalendarWords calendar) {
    this.calendar = calendar;
  }

  /**
   * A time of day, or two of them.
   *
   * @param from minutes of the day
   * @param to minutes of the day at which it ends
   * @param zone the offset, where the text tells one that is certain
   * @param end the index after the last word
   */
  record Clock(int from, OptionalInt to, Optional<ZoneOffset> zone, int end) {}

  /** One time: hours and minutes as written, and whether "a.m." or "p.m." stands with it. */
  private record Time(int minutes, Optional<Boolean> afternoon, boolean exact, int end) {

    Optional<Integer> minutesIf(Optional<Boolean> other) {
      Optional<Boolean> half = afternoon.isPresent() ? afternoon : other;
      if (half.isEmpty()) {
        return exact ? Optional.of(minutes) : Optional.empty();
      }
      if (minutes > HALF_DAY + 59) {
        return Optional.of(minutes);
      }
      return Optional.of(minutes % HALF_DAY + (half.get() ? HALF_DAY : 0));
    }
  }

  Optional<Clock> at(Words words, int at) {
    Optional<Time> first = time(words, at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int dash = first.get().end();
    Optional<Time> second = isDash(words.get(dash)) ? time(words, dash + 1) : Optional.empty();
    Optional<Clock> range =
        second.isPresent() ? range(words, first.get(), second.get()) : Optional.empty();
    return range.isPresent() ? range : one(words, first.get());
  }

  private Optional<Clock> range(Words words, Time first, Time last) {
    Optional<Integer> from = first.minutesIf(last.afternoon());
    Optional<Integer> to = last.minutesIf(first.afternoon());
    return from.isEmpty() || to.isEmpty() || to.get() <= from.get()
        ? Optional.empty()
        : Optional.of(clock(words, from.get(), OptionalInt.of(to.get()), last.end()));
  }

  private Optional<Clock> one(Words words, Time time) {
    Optional<Integer> minutes = time.minutesIf(Optional.empty());
    return minutes.isPresent()
        ? Optional.of(clock(words, minutes.get(), OptionalInt.empty(), time.end()))
        : Optional.empty();
  }

  private Clock clock(Words words, int from, OptionalInt to, int at) {
    boolean open = words.get(at).is("(");
    int zoneAt = open ? at + 1 : at;
    Word zone = words.get(zoneAt);
    boolean closed = !open || words.get(zoneAt + 1).is(")");
    if (calendar.isZone(zone) && zone.capital() && closed) {
      return new Clock(from, to, calendar.zone(zone), open ? zoneAt + 2 : zoneAt + 1);
    }
    boolean local = words.get(at + 1).is("time") && (zone.capital() || zone.is("local"));
    return new Clock(from, to, Optional.empty(), local ? at + 2 : at);
  }

  private static boolean isDash(Word word) {
    return word.is("-") || word.is("\u2013") || word.is("to") || word.is("until");
  }

  private static Optional<Time> time(Words words, int at) {
    Word hour = words.get(at);
    if (hour.is("noon") || hour.is("midday")) {
      return Optional.of(new Time(HALF_DAY, Optional.empty(), true, at + 1));
    }
    if (!hour.isNumber() || hour.length() > 2 || hour.number() > 24) {
      return Optional.empty();
    }
    Word mark = words.get(at + 1);
    Word minute = words.get(at + 2);
    boolean joined = hour.touches(mark) && mark.touches(minute);
    boolean exact =
        joined && (mark.is(":") || mark.is(".")) && minute.length() == 2 && isMinute(minute);
    int end = exact ? afterSeconds(words, at + 3) : at + 1;
    Optional<Boolean> afternoon = half(words.get(end));
    if (exact && mark.is(".") && afternoon.isEmpty()) {
      return Optional.empty();
    }
    int minutes = hour.number() * 60 + (exact ? minute.number() : 0);
    return Optional.of(
        new Time(minutes % (24 * 60), afternoon, exact, afternoon.isPresent() ? end + 1 : end));
  }

  /** Steps over the ":34" of "09:14:34". */
  private static int afterSeconds(Words words, int at) {
    boolean joined = words.get(at - 1).touches(words.get(at));
    return joined && words.get(at).is(":") && isMinute(words.get(at + 1)) ? at + 2 : at;
  }

  private static boolean isMinute(Word word) {
    return word.isNumber() && word.number() < 60;
  }

  private static Optional<Boolean> half(Word word) {
    return word.is("pm")
        ? Optional.of(true)
        : word.is("am") ? Optional.of(false) : Optional.empty();
  }
}
