package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutLine;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes readouts as reports for a person to read. */
final class TableWriter implements ReadoutWriter {

  private final Writer out;
  private final Paint paint;
  private final int width;
  private boolean isFirst = true;

  TableWriter(Writer out, Paint paint, int width) {
    this.out = out;
    this.paint = paint;
    this.width = width;
  }

  @Override
  public void write(ReadoutLine line) throws IOException {
    Sheet sheet = new Sheet(paint, width);
    sheet.title(Printable.line(line.document()));
    Readout readout = line.readout();
    encounter(readout, sheet);
    statements(readout, sheet);
    positions(readout, sheet);
    agreements(readout, sheet);
    notes(readout, sheet);
    out.write(isFirst ? "" : "\n\n");
    out.write(sheet.toString());
    isFirst = false;
  }

  private static void encounter(Readout readout, Sheet sheet) {
    if (readout.encounters().isEmpty()) {
      sheet.plain("No meeting or call was found in this text.");
      return;
    }
    Encounter encounter = readout.encounters().get(0);
    sheet.plain(Words.encounter(encounter));
    for (Speaker participant : encounter.participants()) {
      sheet.pair(Printable.line(participant.name()), Words.role(participant));
    }
  }

  private static void statements(Readout readout, Sheet sheet) {
    sheet.heading("Who said what");
    if (readout.statements().isEmpty()) {
      sheet.plain("No statement was found.");
    }
    String last = "";
    for (Statement statement : readout.statements()) {
      String who = Words.speakers(statement.speakers());
      if (!who.equals(last)) {
        sheet.name(who);
        last = who;
      }
      sheet.row(Words.act(statement), what(statement, readout));
    }
  }

  private static String what(Statement statement, Readout readout) {
    String to =
        statement.addressees().isEmpty() ? "" : "(to " + Words.names(statement.addressees()) + ") ";
    String reported = statement.within().isPresent() ? "[reported by another] " : "";
    String content = Printable.line(statement.textIn(readout));
    return switch (statement.mode()) {
      case DIRECT -> reported + to + '"' + content + '"';
      case MIXED, INDIRECT -> reported + to + content;
    };
  }

  private static void positions(Readout readout, Sheet sheet) {
    if (readout.positions().isEmpty()) {
      return;
    }
    sheet.heading("Where each side stands");
    byHolder(readout)
        .forEach(
            (who, positions) -> {
              sheet.name(who);
              positions.forEach(position -> position(position, readout, sheet));
            });
  }

  private static Map<String, List<Position>> byHolder(Readout readout) {
    return readout.positions().stream()
        .collect(
            Collectors.groupingBy(
                it -> Words.speakers(it.holders()), LinkedHashMap::new, Collectors.toList()));
  }

  private static void position(Position position, Readout readout, Sheet sheet) {
    String toward =
        position.toward().isEmpty() ? "" : " (toward " + Words.names(position.toward()) + ")";
    String target = Printable.line(readout.textOf(position.target()));
    sheet.row(Words.lower(position.stance()), target + toward);
  }

  private static void agreements(Readout readout, Sheet sheet) {
    if (readout.agreements().isEmpty()) {
      return;
    }
    sheet.heading("Agreements in play");
    for (Agreement agreement : readout.agreements()) {
      sheet.row(
          Words.lower(agreement.status()),
          Printable.line(agreement.name()) + " (" + Words.about(agreement) + ")");
    }
  }

  private static void notes(Readout readout, Sheet sheet) {
    if (readout.diagnostics().isEmpty()) {
      return;
    }
    sheet.heading("Notes");
    for (Note note : Note.of(readout)) {
      sheet.aside(note.message());
      note.places().forEach(sheet::quote);
    }
  }
}
