package io.github.readout4j.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates that a text writes: full, partial and relative ones, ranges, and times that
 * belong to a date. Immutable and thread-safe.
 */
public final class DateExpressions {

  /** How far a date can reach, with weekday, time and zone. */
  private static final int LONGEST = 120;

  private static final DateExpressions SHIPPED = new DateExpressions(CalendarWords.standard());

  private final CalendarWords calendar;
  private final YearReader years;
  private final DayReader days;
  private final MonthReader months;
  private final RangeReader ranges;
  private final NumericReader figures = new NumericReader();
  private final RelativeReader relatives;
  private final DayPartReader parts;
  private final TenseFinder tenses;

  private DateExpressions(CalendarWords calendar) {
    this.calendar = calendar;
    this.years = new YearReader(calendar);
    this.days = new DayReader(calendar, years);
    this.months = new MonthReader(calendar, years);
    this.ranges = new RangeReader(calendar, days, months, years);
    this.relatives = new RelativeReader(calendar);
    this.parts = new DayPartReader(calendar, new ClockReader(calendar));
    this.tenses = new TenseFinder(calendar);
  }

  /** Returns the finder with the shipped words. */
  public static DateExpressions standard() {
    return SHIPPED;
  }

  /** Returns the dates in a part of the text, in order and without overlap. */
  public List<DateExpression> find(String text, int from, int to) {
    Words words = Words.of(text, from, to);
    List<DateExpression> dates = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Reading> reading = read(words, at);
      if (reading.isPresent()) {
        dates.add(expression(words, reading.get()));
      }
      at = reading.isPresent() ? reading.get().to() : at + 1;
    }
    return dates;
  }

  /** Returns the date that begins exactly at the offset. */
  public Optional<DateExpression> startingAt(String text, int offset, int limit) {
    Words words = Words.of(text, offset, Math.min(limit, offset + LONGEST));
    Optional<Reading> reading = words.get(0).start() == offset ? read(words, 0) : Optional.empty();
    return reading.isPresent() ? Optional.of(expression(words, reading.get())) : Optional.empty();
  }

  private DateExpression expression(Words words, Reading reading) {
    return new DateExpression(
        words.get(reading.from()).start(),
        words.get(reading.to() - 1).end(),
        reading.when(),
        tenses.of(words, reading));
  }

  private Optional<Reading> read(Words words, int at) {
    if (!calendar.canBegin(words.get(at))) {
      return Optional.empty();
    }
    Optional<Reading> found = led(words, at);
    if (found.isEmpty()) {
      found = wide(words, at);
    }
    return found.isPresent() ? found : modified(words, at);
  }

  /** "the evening of February 3", "8:45 a.m. on April 3". */
  private Optional<Reading> led(Words words, int at) {
    Optional<DayPartReader.Lead> lead = parts.lead(words, at);
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reading> day = wide(words, lead.get().dayAt());
    return day.isPresent() ? lead.get().before(day.get(), at) : Optional.empty();
  }

  private Optional<Reading> wide(Words words, int at) {
    Optional<Reading> day = plain(words, at);
    return day.isPresent()
        ? Optional.of(parts.withWhatFollows(words, day.get()))
        : Optional.empty();
  }

  private Optional<Reading> plain(Words words, int at) {
    Optional<Reading> longest = longer(words, Optional.empty(), ranges.at(words, at));
    longest = longer(words, longest, figures.at(words, at));
    longest = longer(words, longest, days.at(words, at));
    longest = longer(words, longest, relatives.at(words, at));
    longest = longer(words, longest, months.at(words, at));
    return longer(words, longest, years.alone(words, at));
  }

  /** Returns the other if it is a date and longer. */
  private static Optional<Reading> longer(
      Words words, Optional<Reading> one, Optional<Reading> other) {
    if (other.isEmpty() || isName(words, other.get())) {
      return one;
    }
    return one.isPresent() && one.get().to() >= other.get().to() ? one : other;
  }

  /** Whether "Today" is the end of a name, as of a newspaper. */
  private static boolean isName(Words words, Reading reading) {
    Word first = words.get(reading.from());
    Word before = words.get(reading.from() - 1);
    return first.is("today") && first.capital() && before.isLetters() && before.capital();
  }

  /** "early April", "the end of this month", "the week of March 14". */
  private Optional<Reading> modified(Words words, int at) {
    int noun = words.get(at).is("the") ? at + 1 : at;
    boolean linked = words.get(noun + 1).is("of");
    if (words.get(noun).is("week") && linked) {
      Optional<Reading> day = plain(words, noun + 2);
      return day.isPresent() && day.get().when() instanceof When.Day
          ? Reading.of(new When.WeekOf(day.get().when()), at, day.get().to())
          : Optional.empty();
    }
    Optional<Integer> start = afterModifier(words, at, noun, linked);
    Optional<Reading> date = start.isPresent() ? plain(words, start.get()) : Optional.empty();
    return date.isPresent() && isStretch(date.get().when())
        ? Reading.of(date.get().when(), at, date.get().to())
        : Optional.empty();
  }

  private Optional<Integer> afterModifier(Words words, int at, int noun, boolean linked) {
    return switch (words.get(noun).lower()) {
      case "beginning", "start", "middle", "end", "rest", "course" ->
          linked ? Optional.of(noun + 2) : Optional.empty();
      case "early", "late" -> noun == at ? Optional.of(at + 1) : Optional.empty();
      case "mid" -> Optional.of(words.get(noun + 1).is("-") ? noun + 2 : noun + 1);
      default -> Optional.empty();
    };
  }

  /** Whether it is a stretch that has a beginning and an end to speak of. */
  private static boolean isStretch(When when) {
    return when instanceof When.Month
        || when instanceof When.Year
        || when instanceof When.PartOfYear
        || when instanceof When.Decade
        || when instanceof When.Weekday
        || when instanceof When.AtPart
        || (when instanceof When.Shift shift && shift.unit() != Unit.DAY);
  }
}
