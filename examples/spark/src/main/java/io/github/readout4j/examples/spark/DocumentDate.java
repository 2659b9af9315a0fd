package io.github.readout4j.examples.spark;

import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Dateline;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.Readout;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When what a document tells of took place: the columns {@code date} and {@code month}. */
final class DocumentDate {

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}.*)?");
  private static final int MONTH_LENGTH = "2024-04".length();

  private DocumentDate() {}

  /**
   * Returns the date of the document's own encounter, else of its dateline, else the day it was
   * published; as far as the month is known.
   */
  static Optional<String> of(Document document, Readout readout) {
    return Stream.of(
            readout.encounters().stream().findFirst().flatMap(Encounter::date),
            readout.dateline().flatMap(Dateline::date))
        .flatMap(Optional::stream)
        .map(DateMention::value)
        .filter(value -> MONTH.matcher(value).matches())
        .findFirst()
        .or(() -> document.publishedOn().map(LocalDate::toString));
  }

  static String month(String date) {
    return date.substring(0, MONTH_LENGTH);
  }
}
