package io.github.readout4j.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
      reading.ifPresent(date -> dates.add(expression(words, date)));
      at = reading.isPresent() ? reading.get().to() : at + 1;
    }
    return dates;
  }

  /** Returns the date that begins exactly at the offset. */
  public Optional<DateExpression> startingAt(String text, int offset, int limit) {
    Words words = Words.of(text, offset, Math.min(limit, offset + LONGEST));
    return words.get(0).start() == offset
        ? read(words, 0).map(date -> expression(words, date))
        : Optional.empty();
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
    return led(words, at).or(() -> wide(words, at)).or(() -> modified(words, at));
  }

  /** "the evening of February 3", "8:45 a.m. on April 3". */
  private Optional<Reading> led(Words words, int at) {
    return parts
        .lead(words, at)
        .flatMap(lead -> wide(words, lead.dayAt()).flatMap(day -> lead.before(day, at)));
  }

  private Optional<Reading> wide(Words words, int at) {
    return plain(words, at).map(reading -> parts.withWhatFollows(words, reading));
  }

  private Optional<Reading> plain(Words words, int at) {
    return Stream.of(
            ranges.at(words, at),
            figures.at(words, at),
            days.at(words, at),
            relatives.at(words, at),
            months.at(words, at),
            years.alone(words, at))
        .flatMap(Optional::stream)
        .filter(reading -> !isName(words, reading))
        .max(Comparator.comparingInt(Reading::to));
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
      return plain(words, noun + 2)
          .filter(day -> day.when() instanceof When.Day)
          .map(day -> new Reading(new When.WeekOf(day.when()), at, day.to()));
    }
    Optional<Integer> start = afterModifier(words, at, noun, linked);
    return start
        .flatMap(next -> plain(words, next))
        .filter(date -> isStretch(date.when()))
        .map(date -> new Reading(date.when(), at, date.to()));
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
