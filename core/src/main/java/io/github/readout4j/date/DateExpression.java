package io.github.readout4j.date;

import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.TextSpan;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A date as a text writes it: "April 5", "yesterday", "6-7 April 2022". Immutable.
 *
 * <p>What it stands for may depend on when the text was written, so {@link #mention} asks for that.
 */
public final class DateExpression {

  private static final int LONGEST_APPOSITION = 3;

  private final int start;
  private final int end;
  private final When when;
  private final Tense tense;

  DateExpression(int start, int end, When when, Tense tense) {
    this.start = start;
    this.end = end;
    this.when = when;
    this.tense = tense;
  }

  /** Returns its first character. */
  public int start() {
    return start;
  }

  /** Returns the end of its last character, exclusive. */
  public int end() {
    return end;
  }

  /** Whether it stands for the day of writing. */
  public boolean isToday() {
    return when instanceof When.Shift shift && shift.unit() == Unit.DAY && shift.count() == 0;
  }

  /** Whether it stands right after the other: "today (April 3, 2024)", "Thursday (14 April)". */
  public boolean isApposition(DateExpression before) {
    return start - before.end <= LONGEST_APPOSITION;
  }

  /**
   * Whether it tells which day the expression before it means, as the bracket of "on Thursday (14
   * April 2016)" does.
   */
  public boolean explains(DateExpression before, Reference reference) {
    boolean bare = before.isToday() || before.when instanceof When.Weekday;
    return bare && isApposition(before) && monthDay().isPresent() && falls(before, reference);
  }

  /** Whether the weekday, if it is one, is the right one as far as is known. */
  private boolean falls(DateExpression before, Reference reference) {
    Optional<LocalDate> day = day(reference);
    return day.isEmpty()
        || !(before.when instanceof When.Weekday weekday)
        || weekday.day() == day.get().getDayOfWeek();
  }

  /** Returns the day if the expression gives day, month and year by itself. */
  public Optional<LocalDate> fullDay() {
    return Days.full(when);
  }

  /** Returns month and day if the expression gives them, with or without a year. */
  public Optional<MonthDay> monthDay() {
    return Days.monthDay(when);
  }

  /**
   * Returns the day it stands for in a text of the given reference, empty if that is no one day.
   */
  public Optional<LocalDate> day(Reference reference) {
    return new Calendar(reference, tense).day(when);
  }

  /** Returns the date with its value in a text of the given reference. */
  public DateMention mention(Reference reference) {
    String value = new Calendar(reference, tense).value(when);
    return DateMention.builder()
        .span(TextSpan.of(start, end))
        .value(value)
        .resolved(value.indexOf('X') < 0)
        .build();
  }
}
