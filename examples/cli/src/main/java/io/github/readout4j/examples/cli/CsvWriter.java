package io.github.readout4j.examples.cli;

import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutLine;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes readouts as comma-separated values (RFC 4180): a row for each position, and one for each
 * statement that takes none.
 */
final class CsvWriter implements ReadoutWriter {

  static final List<String> COLUMNS =
      List.of(
          "document",
          "date",
          "statement",
          "speakers",
          "countries",
          "addressees",
          "act",
          "negated",
          "mode",
          "content",
          "holders",
          "stance",
          "target",
          "toward",
          "rule",
          "confidence");

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Writer out;
  private boolean isFirst = true;

  CsvWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ReadoutLine line) throws IOException {
    head();
    Readout readout = line.readout();
    for (Statement statement : readout.statements()) {
      List<String> start = statement(line.document(), statement, readout);
      List<Position> positions =
          readout.positions().stream().filter(it -> it.statement().equals(statement.id())).toList();
      if (positions.isEmpty()) {
        row(start, List.of("", "", "", "", statement.rule(), number(statement.confidence())));
      }
      for (Position position : positions) {
        row(start, position(position, readout));
      }
    }
  }

  @Override
  public void finish() throws IOException {
    head();
  }

  private void head() throws IOException {
    if (isFirst) {
      row(COLUMNS, List.of());
      isFirst = false;
    }
  }

  private static List<String> statement(String document, Statement statement, Readout readout) {
    return List.of(
        document,
        date(readout),
        statement.id(),
        names(statement.speakers()),
        countries(statement.speakers()),
        names(statement.addressees()),
        statement.act().name(),
        String.valueOf(statement.negated()),
        statement.mode().name(),
        statement.textIn(readout));
  }

  private static String date(Readout readout) {
    return readout.encounters().stream()
        .limit(1)
        .flatMap(encounter -> encounter.date().stream())
        .map(DateMention::value)
        .findFirst()
        .orElse("");
  }

  private static List<String> position(Position position, Readout readout) {
    return List.of(
        names(position.holders()),
        position.stance().name(),
        readout.textOf(position.target()),
        names(position.toward()),
        position.rule(),
        number(position.confidence()));
  }

  private static String names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).collect(Collectors.joining("; "));
  }

  private static String countries(List<Speaker> speakers) {
    return speakers.stream()
        .map(Speaker::country)
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void row(List<String> start, List<String> end) throws IOException {
    out.write(
        Stream.concat(start.stream(), end.stream())
            .map(CsvWriter::cell)
            .collect(Collectors.joining(",", "", "\r\n")));
  }

  /**
   * A cell that a spreadsheet would take for a formula gets an apostrophe before it; a sign alone,
   * as standard input is named, is none.
   */
  private static String cell(String value) {
    String line = Printable.line(value);
    String safe =
        line.length() > 1 && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == ';')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
