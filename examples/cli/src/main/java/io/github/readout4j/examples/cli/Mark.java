package io.github.readout4j.examples.cli;

import io.github.readout4j.model.TextSpan;

/**
 * A stretch of a text that a report shows in a way of its own.
 *
 * @param style the class of the style sheet, with the colour
 * @param tint whether the style is a background, of which the innermost shows
 * @param id the name by which links find it; empty if none does
 * @param link where it leads; empty if nowhere
 * @param badge the number that stands before it; empty if none does
 * @param title what it is, for a reader who points at it
 */
record Mark(
    TextSpan span, String style, boolean tint, String id, String link, String badge, String title) {

  /** Returns a mark that is a style alone. */
  static Mark styled(TextSpan span, String style) {
    return new Mark(span, style, false, "", "", "", "");
  }

  /** Returns a background. */
  static Mark tint(TextSpan span, String style) {
    return new Mark(span, style, true, "", "", "", "");
  }

  boolean startsAt(int place) {
    return span.start() == place;
  }
}
