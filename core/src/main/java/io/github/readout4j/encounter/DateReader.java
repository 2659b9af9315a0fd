package io.github.readout4j.encounter;

import io.github.readout4j.model.DateMention;
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
    return own.filter(DateReader::isDay).or(() -> headline(document, dates)).or(() -> own);
  }

  /** Returns the date that the clause itself gives, a day if there is one. */
  static Optional<DateMention> date(Sentence told, List<DateMention> dates, Meeting meeting) {
    int last = Math.min(KindReader.clauseEnd(told, meeting), told.size()) - 1;
    int start = isCut(meeting) ? told.token(meeting.verb()).start() : told.start();
    List<DateMention> own = within(dates, start, told.token(last).end());
    return own.stream()
        .filter(DateReader::isDay)
        .findFirst()
        .or(() -> own.stream().filter(date -> date.value().length() > YEAR).findFirst());
  }

  /** Whether another clause, with the subject, stands before the verb. */
  static boolean isCut(Meeting meeting) {
    return meeting.from() == meeting.verb();
  }

  private static List<DateMention> within(List<DateMention> dates, int start, int end) {
    return dates.stream()
        .filter(date -> date.span().start() >= start && date.span().end() <= end)
        .toList();
  }

  private static boolean isDay(DateMention date) {
    return date.resolved() && date.value().length() >= DAY && date.value().charAt(7) == '-';
  }

  private static Optional<DateMention> headline(Document document, List<DateMention> dates) {
    return document
        .headline()
        .flatMap(
            span ->
                within(dates, span.start(), span.end()).stream()
                    .filter(DateReader::isDay)
                    .findFirst());
  }
}
