package io.github.readout4j;

import com.google.common.collect.Lists;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what the stages found. */
record Assembler(String text, Document document, Speakers speakers, Optional<Speaker> issuer) {

  Readout readout(
      List<DateMention> dates,
      List<Encounter> encounters,
      List<Report> reports,
      List<Position> positions,
      List<Agreement> agreements,
      List<Diagnostic> diagnostics) {
    List<Statement> statements =
        reports.stream().map(report -> placed(report.statement(), encounters)).toList();
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
        .diagnostics(
            Stream.concat(diagnostics.stream(), speakers.diagnostics().stream())
                .sorted(Comparator.comparingInt(Assembler::place))
                .toList())
        .build();
  }

  /**
   * The statement with the encounter it belongs to: the last that the text has told of by then and
   * in which the speaker takes part. A transcript is the document's own encounter, word for word.
   */
  private static Statement placed(Statement statement, List<Encounter> encounters) {
    boolean turn = statement.rule().equals("turn");
    return Lists.reverse(encounters).stream()
        .filter(it -> it == encounters.get(0) || it.span().start() <= statement.cue().start())
        .filter(it -> turn ? it == encounters.get(0) : takesPart(statement, it))
        .findFirst()
        .map(it -> Statement.builder().from(statement).encounter(it.id()).build())
        .orElse(statement);
  }

  private static boolean takesPart(Statement statement, Encounter encounter) {
    return statement.speakers().stream().anyMatch(it -> it.isAmong(encounter.participants()));
  }

  private static int place(Diagnostic diagnostic) {
    return diagnostic.span().map(TextSpan::start).orElse(-1);
  }

  private Collection<Speaker> everyone(
      List<Encounter> encounters,
      List<Statement> statements,
      List<Position> positions,
      List<Agreement> agreements) {
    Map<String, Speaker> named = new LinkedHashMap<>();
    Stream.of(
            issuer.stream(),
            encounters.stream().flatMap(it -> it.participants().stream()),
            encounters.stream().flatMap(it -> it.initiator().stream()),
            statements.stream().flatMap(it -> it.speakers().stream()),
            statements.stream().flatMap(it -> it.addressees().stream()),
            positions.stream().flatMap(it -> it.holders().stream()),
            positions.stream().flatMap(it -> it.toward().stream()),
            agreements.stream().flatMap(it -> it.parties().stream()))
        .flatMap(it -> it)
        .forEach(speaker -> named.putIfAbsent(speaker.id(), speaker));
    return named.values();
  }

  private List<TextSpan> furniture() {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.FURNITURE)
        .map(block -> trimmed(block.start(), block.end()))
        .filter(span -> span.length() > 0)
        .toList();
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
