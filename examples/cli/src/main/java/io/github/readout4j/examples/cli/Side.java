package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands beside the text in a report: speakers, positions, agreements, statements, notes. */
final class Side {

  private static final int QUOTED_COLUMNS = 80;

  private final Readout readout;
  private final Cast cast;
  private final String id;

  Side(Readout readout, Cast cast, String id) {
    this.readout = readout;
    this.cast = cast;
    this.id = id;
  }

  /** Returns the name of the row for a statement, which has that place in the text. */
  static String row(String place) {
    return place + "-said";
  }

  String html() {
    return section("Speakers", speakers())
        + section("Where each side stands", positions())
        + section("Agreements in play", agreements())
        + section("Who said what", statements())
        + section("Notes", notes());
  }

  private static String section(String heading, String body) {
    return body.isEmpty() ? "" : "<div>\n<h3>" + heading + "</h3>\n" + body + "</div>\n";
  }

  private static String list(List<String> items) {
    return items.isEmpty()
        ? ""
        : items.stream().collect(Collectors.joining("</li>\n<li>", "<ul>\n<li>", "</li>\n</ul>\n"));
  }

  private String speakers() {
    return list(cast.members().stream().map(this::speaker).toList());
  }

  private String speaker(Speaker speaker) {
    String role = Words.role(speaker);
    return who(List.of(speaker)) + (role.isEmpty() ? "" : " " + about(role));
  }

  private String positions() {
    Map<List<Speaker>, List<Position>> byHolder =
        readout.positions().stream()
            .collect(
                Collectors.groupingBy(Position::holders, LinkedHashMap::new, Collectors.toList()));
    return byHolder.entrySet().stream()
        .map(it -> group(it.getKey()) + list(it.getValue().stream().map(this::position).toList()))
        .collect(Collectors.joining());
  }

  private String position(Position position) {
    return tag(Words.lower(position.stance()))
        + link(Marks.place(id, position.statement()), readout.textOf(position.target()))
        + people("toward ", position.toward());
  }

  private String agreements() {
    return list(IntStream.range(0, readout.agreements().size()).mapToObj(this::agreement).toList());
  }

  private String agreement(int number) {
    Agreement agreement = readout.agreements().get(number);
    return tag(Words.lower(agreement.status()))
        + link(Marks.place(id, number), agreement.name())
        + " "
        + about(Words.about(agreement));
  }

  private String statements() {
    if (readout.statements().isEmpty()) {
      return "<p>No statement was found.</p>\n";
    }
    StringBuilder html = new StringBuilder();
    List<Statement> turn = new ArrayList<>();
    for (Statement statement : readout.statements()) {
      if (!turn.isEmpty() && !turn.get(0).speakers().equals(statement.speakers())) {
        html.append(turn(turn));
        turn.clear();
      }
      turn.add(statement);
    }
    return html + turn(turn);
  }

  /** What the same speakers say one after the other. */
  private String turn(List<Statement> statements) {
    return group(statements.get(0).speakers())
        + statements.stream()
            .map(this::statement)
            .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }

  private String statement(Statement statement) {
    String place = Marks.place(id, statement.id());
    return "<li id=\""
        + row(place)
        + "\">"
        + tag(Words.act(statement))
        + link(place, statement.textIn(readout))
        + people("to ", statement.addressees())
        + "</li>\n";
  }

  private String notes() {
    List<String> notes = Note.of(readout).stream().map(Side::note).toList();
    return list(notes).replaceFirst("<ul>", "<ul class=\"notes\">");
  }

  private static String note(Note note) {
    return Html.line(note.message()) + list(note.places().stream().map(Side::quoted).toList());
  }

  private static String quoted(String words) {
    return "\u201C" + Html.line(Columns.shorten(words, QUOTED_COLUMNS)) + "\u201D";
  }

  private String group(List<Speaker> speakers) {
    return "<h4>" + who(speakers) + "</h4>\n";
  }

  private String who(List<Speaker> speakers) {
    String colour = cast.colour(speakers);
    String badge = cast.badge(speakers);
    String name = element("span", "name i" + colour, Words.speakers(speakers));
    return badge.isEmpty()
        ? name
        : element("span", "badge i" + colour + " t" + colour, badge) + " " + name;
  }

  private static String people(String before, List<Speaker> speakers) {
    return speakers.isEmpty() ? "" : " " + about(before + Words.names(speakers));
  }

  private static String tag(String words) {
    return element("span", "tag", words) + " ";
  }

  private static String about(String words) {
    return element("span", "about", words);
  }

  private static String element(String name, String style, String words) {
    return "<%s class=\"%s\">%s</%s>".formatted(name, style, Html.line(words), name);
  }

  private static String link(String place, String words) {
    return "<a href=\"#" + place + "\">" + Html.line(words) + "</a>";
  }
}
