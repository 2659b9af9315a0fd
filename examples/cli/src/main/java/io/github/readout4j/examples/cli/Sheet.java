package io.github.readout4j.examples.cli;

import java.util.List;

/** A page of text in the making: headings, and rows of two columns whose second is wrapped. */
final class Sheet {

  private static final int INDENT = 2;
  private static final int ROW_INDENT = 4;
  private static final int LABEL_WIDTH = 19;
  private static final int NAME_WIDTH = 30;

  private final StringBuilder page = new StringBuilder();
  private final Paint paint;
  private final int width;

  Sheet(Paint paint, int width) {
    this.paint = paint;
    this.width = width;
  }

  void title(String text) {
    for (String line : Columns.wrap(text, width)) {
      add("", paint.title(line));
    }
  }

  void heading(String text) {
    page.append('\n');
    add("", paint.heading(text));
  }

  void plain(String text) {
    for (String line : Columns.wrap(text, width - INDENT)) {
      add(" ".repeat(INDENT), line);
    }
  }

  void aside(String text) {
    for (String line : Columns.wrap(text, width - INDENT)) {
      add(" ".repeat(INDENT), paint.aside(line));
    }
  }

  /** Adds words of the text, or their beginning, on one line. */
  void quote(String text) {
    String words = Columns.shorten(text, Math.max(1, width - ROW_INDENT - 2));
    add(" ".repeat(ROW_INDENT), paint.aside("\u201C" + words + "\u201D"));
  }

  void name(String text) {
    for (String line : Columns.wrap(text, width - INDENT)) {
      add(" ".repeat(INDENT), paint.name(line));
    }
  }

  /**
   * Adds a name and what there is to say of it; a name too long for its column has its own line.
   */
  void pair(String name, String about) {
    if (about.isEmpty() || Columns.of(name) >= NAME_WIDTH) {
      name(name);
      if (!about.isEmpty()) {
        columns(" ".repeat(INDENT + NAME_WIDTH), about, INDENT + NAME_WIDTH);
      }
    } else {
      String padding = " ".repeat(NAME_WIDTH - Columns.of(name));
      columns(" ".repeat(INDENT) + paint.name(name) + padding, about, INDENT + NAME_WIDTH);
    }
  }

  /** Adds a label and its text. */
  void row(String label, String text) {
    String padding = " ".repeat(Math.max(1, LABEL_WIDTH - Columns.of(label)));
    int start = ROW_INDENT + Columns.of(label) + padding.length();
    columns(" ".repeat(ROW_INDENT) + paint.tag(label) + padding, text, start);
  }

  private void columns(String first, String text, int start) {
    List<String> lines = Columns.wrap(text, Math.max(1, width - start));
    add(first, lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      add(" ".repeat(start), line);
    }
  }

  private void add(String before, String line) {
    page.append((before + line).stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
