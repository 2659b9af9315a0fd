package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** What a report shows within the text of a readout. */
final class Marks {

  private final Readout readout;
  private final Cast cast;
  private final String id;
  private final List<Mark> marks = new ArrayList<>();

  Marks(Readout readout, Cast cast, String id) {
    this.readout = readout;
    this.cast = cast;
    this.id = id;
  }

  /** Returns the name of the place of a statement in the text. */
  static String place(String id, String statement) {
    return id + "-" + statement;
  }

  /** Returns the name of the place where the text mentions an agreement first. */
  static String place(String id, int agreement) {
    return id + "-agreement-" + (agreement + 1);
  }

  List<Mark> all() {
    readout.headline().ifPresent(span -> marks.add(Mark.styled(span, "headline")));
    readout.furniture().forEach(span -> marks.add(Mark.styled(span, "furniture")));
    readout.statements().forEach(this::add);
    for (int i = 0; i < readout.agreements().size(); i++) {
      add(readout.agreements().get(i), place(id, i));
    }
    return List.copyOf(marks);
  }

  private void add(Statement statement) {
    String colour = cast.colour(statement.speakers());
    String who = Words.speakers(statement.speakers());
    statement.content().forEach(span -> marks.add(Mark.tint(span, "said t" + colour)));
    String badge = cast.badge(statement.speakers());
    statement
        .source()
        .map(span -> new Mark(span, "source i" + colour, false, "", "", badge, who))
        .ifPresent(marks::add);
    String place = place(id, statement.id());
    String act = who + ": " + Words.act(statement);
    marks.add(
        new Mark(statement.cue(), "cue i" + colour, false, place, "#" + Side.row(place), "", act));
  }

  private void add(Agreement agreement, String place) {
    String title = Words.lower(agreement.kind()) + ", " + Words.lower(agreement.status());
    TextSpan first = agreement.mentions().get(0);
    for (TextSpan mention : agreement.mentions()) {
      String name = mention.equals(first) ? place : "";
      marks.add(new Mark(mention, "agreement", false, name, "", "", title));
    }
  }
}
