package io.github.readout4j.position;

import static java.util.stream.Collectors.joining;

import io.github.readout4j.model.Position;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.statement.MarkedText;
import java.util.List;

/** The positions of a text whose statements are marked by hand, in a short form. */
final class MarkedPositions {

  private static final PositionFinder FINDER = PositionFinder.standard();

  private MarkedPositions() {}

  /** Returns the positions in their order: {@code Roe: DEMAND target > Poe}. */
  static String positions(String marked) {
    MarkedText text = MarkedText.read(marked);
    return FINDER.find(text.sentences(), text.mentions(), text.speakers(), text.reports()).stream()
        .map(position -> shortForm(position, text.text()))
        .collect(joining(" ; "));
  }

  private static String shortForm(Position position, String text) {
    String by = position.holders().isEmpty() ? "" : names(position.holders()) + ": ";
    String toward = position.toward().isEmpty() ? "" : " > " + names(position.toward());
    return by + position.stance() + " " + position.target().in(text) + toward;
  }

  private static String names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).collect(joining(" + "));
  }
}
