package io.github.readout4j;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.statement.Report;
import io.github.readout4j.text.Block;
import io.github.readout4j.text.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what the stages found. */
record Assembler(String text, Document document, Speakers speakers, Optional<Speaker> issuer) {

  Readout readout(
      List<DateMention> dates,
      List<Encounter> encounters,
      List<Report> reports,
      List<Position> positions,
      List<Agreement> agreements,
      List<Diagnostic> diagnostics) {
    List<Statement> statements = new ArrayList<>(reports.size());
    for (Report report : reports) {
      statements.add(placed(report.statement(), encounters));
    }
    return Readout.builder()
        .text(text)
        .headline(document.headline())
        .dateline(document.dateline())
        .issuer(issuer)
        .encounters(encounters)
        .speakers(everyone(encounters, statements, positions, agreements))
        .statements(statements)
        .positions(positions)
        .agreements(agreements)
        .dates(dates)
        .furniture(furniture())
        .diagnostics(inOrder(diagnostics))
        .build();
  }

  private List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(speakers.diagnostics());
    all.sort((a, b) -> place(a) - place(b));
    return all;
  }

  /**
   * The statement with the encounter it belongs to: the last that the text has told of by then and
   * in which the speaker takes part. A transcript is the document's own encounter, word for word.
   */
  private static Statement placed(Statement statement, List<Encounter> encounters) {
    boolean turn = statement.rule().equals("turn");
    for (int i = encounters.size() - 1; i >= 0; i--) {
      Encounter encounter = encounters.get(i);
      boolean own = i == 0;
      boolean told = own || encounter.span().start() <= statement.cue().start();
      if (told && (turn ? own : takesPart(statement, encounter))) {
        return Statement.builder().from(statement).encounter(encounter.id()).build();
      }
    }
    return statement;
  }

  private static boolean takesPart(Statement statement, Encounter encounter) {
    for (Speaker speaker : statement.speakers()) {
      if (speaker.isAmong(encounter.participants())) {
        return true;
      }
    }
    return false;
  }

  private static int place(Diagnostic diagnostic) {
    return diagnostic.span().isPresent() ? diagnostic.span().get().start() : -1;
  }

  private Collection<Speaker> everyone(
      List<Encounter> encounters,
      List<Statement> statements,
      List<Position> positions,
      List<Agreement> agreements) {
    Map<String, Speaker> named = new LinkedHashMap<>();
    if (issuer.isPresent()) {
      add(List.of(issuer.get()), named);
    }
    for (Encounter encounter : encounters) {
      add(encounter.participants(), named);
    }
    for (Encounter encounter : encounters) {
      if (encounter.initiator().isPresent()) {
        add(List.of(encounter.initiator().get()), named);
      }
    }
    for (Statement statement : statements) {
      add(statement.speakers(), named);
    }
    for (Statement statement : statements) {
      add(statement.addressees(), named);
    }
    for (Position position : positions) {
      add(position.holders(), named);
    }
    for (Position position : positions) {
      add(position.toward(), named);
    }
    for (Agreement agreement : agreements) {
      add(agreement.parties(), named);
    }
    return named.values();
  }

  private static void add(List<Speaker> speakers, Map<String, Speaker> named) {
    for (Speaker speaker : speakers) {
      named.putIfAbsent(speaker.id(), speaker);
    }
  }

  private List<TextSpan> furniture() {
    List<TextSpan> furniture = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.FURNITURE) {
        TextSpan span = trimmed(block.start(), block.end());
        if (span.length() > 0) {
          furniture.add(span);
        }
      }
    }
    return furniture;
  }

  private TextSpan trimmed(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return TextSpan.of(start, end);
  }
}
