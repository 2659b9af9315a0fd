package io.github.readout4j.examples.cli;

/** Writes text of unknown origin as text of HTML. */
final class Html {

  private Html() {}

  /** Returns the text for an element or a quoted attribute; line ends stay. */
  static String text(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> append(character, html));
    return html.toString();
  }

  /** Returns the text on one line. */
  static String line(String text) {
    return text(Printable.line(text));
  }

  private static void append(int character, StringBuilder html) {
    switch (character) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\n' -> html.append('\n');
      default -> html.append(Printable.spelledOut(character));
    }
  }
}
