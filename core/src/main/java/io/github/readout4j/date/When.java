package io.github.readout4j.date;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/** What a date expression says, before it is known when the text was written. */
sealed interface When {

  /** "Friday, July 22, 2022", "April 3": the weekday only where the text gives it. */
  record Day(YearReference year, int month, int day, Optional<DayOfWeek> weekday) implements When {}

  /** "03/04/2024", which is one day in London and another in New York. */
  record AmbiguousDay(int year) implements When {}

  /** "April 2024", "last June". */
  record Month(YearReference year, int month, Pick pick) implements When {}

  /** "in 2022", "next year". */
  record Year(YearReference year) implements When {}

  /** "the 1990s", by the number without its last digit. */
  record Decade(int tens) implements When {}

  /** "summer 2022", "the first quarter of 2022", "this winter"; the code is TIMEX3's. */
  record PartOfYear(YearReference year, String code, Pick pick) implements When {}

  /** "today", "last week", "two months ago". */
  record Shift(Unit unit, int count) implements When {}

  /** "the next day", counted from the date that the text gave before. */
  record ShiftFromLast(int days) implements When {}

  /** "on Wednesday", "last Friday". */
  record Weekday(DayOfWeek day, Pick pick) implements When {}

  /** "the week of March 14". */
  record WeekOf(When day) implements When {}

  /** "the evening of February 3"; the code is TIMEX3's. */
  record AtPart(When day, String code) implements When {}

  /** "April 3 at 8:45 a.m. JST", times in minutes of the day. */
  record AtTime(When day, int from, OptionalInt to, Optional<ZoneOffset> zone) implements When {}

  /** "6-7 April 2022". */
  record Range(When from, When to) implements When {}
}
