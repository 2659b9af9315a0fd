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
