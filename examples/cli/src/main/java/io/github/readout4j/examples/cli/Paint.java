package io.github.readout4j.examples.cli;

import picocli.CommandLine.Help.Ansi.Style;

/** Colours of a report; or none. */
final class Paint {

  private final boolean colour;

  private Paint(boolean colour) {
    this.colour = colour;
  }

  static Paint of(boolean colour) {
    return new Paint(colour);
  }

  String title(String text) {
    return with(text, Style.bold, Style.reverse);
  }

  String heading(String text) {
    return with(text, Style.bold, Style.underline);
  }

  String name(String text) {
    return with(text, Style.bold);
  }

  String tag(String text) {
    // Of the standard colours, the one that can be read on black and on white.
    return with(text, Style.fg_magenta);
  }

  String aside(String text) {
    return with(text, Style.faint);
  }

  private String with(String text, Style... styles) {
    if (!colour || text.isEmpty()) {
      return text;
    }
    return Style.on(styles) + text + Style.reset.on();
  }
}
