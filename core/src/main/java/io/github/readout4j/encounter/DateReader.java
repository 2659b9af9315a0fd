package io.github.readout4j.encounter;

import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.speaker.Meeting;
import io.github.readout4j.text.Document;
import java.util.List;
import java.util.Optional;

/**
 * Finds when parties met: on the day that the clause which tells of it gives, else the headline. A
 * dateline tells when a text was written, not when they met.
 */
final class DateReader {

  private static final int YEAR = "2024".length();
  private static final int DAY = "2024-04-03".length();

  private DateReader() {}

  static Optional<DateMention> date(
      Document document, Sentence told, List<DateMention> dates, Meeting meeting) {
    Optional<DateMention> own = date(told, dates, meeting);
    if (own.isPresent() && isDay(own.get())) {
      return own;
    }
    Optional<DateMention> above = headline(document, dates);
    return above.isPresent() ? above : own;
  }

  /** Returns the date that the clause itself gives, a day if there is one. */
  static Optional<DateMention> date(Sentence told, List<DateMention> dates, Meeting meeting) {
    int last = Math.min(KindReader.clauseEnd(told, meeting), told.size()) - 1;
    int start = isCut(meeting) ? told.token(meeting.verb()).start() : told.start();
    int end = told.token(last).end();
    Optional<DateMention> day = firstDay(dates, start, end);
    return day.isPresent() ? day : firstOfYear(dates, start, end);
  }

  /** Whether another clause, with the subject, stands before the verb. */
  static boolean isCut(Meeting meeting) {
    return meeting.from() == meeting.verb();
  }

  private static Optional<DateMention> firstDay(List<DateMention> dates, int start, int end) {
    for (DateMention date : dates) {
      if (isWithin(date, start, end) && isDay(date)) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** Returns the first date that tells more than its year. */
  private static Optional<DateMention> firstOfYear(List<DateMention> dates, int start, int end) {
    for (DateMention date : dates) {
      if (isWithin(date, start, end) && date.value().length() > YEAR) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(DateMention date, int start, int end) {
    return date.span().start() >= start && date.span().end() <= end;
  }

  private static boolean isDay(DateMention date) {
    return date.resolved() && date.value().length() >= DAY && date.value().charAt(7) == '-';
  }

  private static Optional<DateMention> headline(Document document, List<DateMention> dates) {
    Optional<TextSpan> span = document.headline();
    return span.isPresent()
        ? firstDay(dates, span.get().start(), span.get().end())
        : Optional.empty();
  }
}
