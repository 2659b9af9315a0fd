package io.github.readout4j.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as its lines, each without the white space around it. */
final class Page {

  private final String clean;
  private final List<Line> lines;

  private Page(String clean, List<Line> lines) {
    this.clean = clean;
    this.lines = lines;
  }

  /**
   * A line without the white space around it.
   *
   * @param start its first character; that of the line break if the line is blank
   * @param end the end of its last character, exclusive
   */
  record Line(int start, int end) {

    boolean isBlank() {
      return start == end;
    }

    int length() {
      return end - start;
    }
  }

  static Page of(String clean) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int end = clean.indexOf('\n'); end >= 0; end = clean.indexOf('\n', start)) {
      lines.add(trim(clean, start, end));
      start = end + 1;
    }
    lines.add(trim(clean, start, clean.length()));
    return new Page(clean, lines);
  }

  static Line trim(String clean, int start, int end) {
    int from = start;
    int to = end;
    while (to > from && isSpace(clean.charAt(to - 1))) {
      to--;
    }
    while (from < to && isSpace(clean.charAt(from))) {
      from++;
    }
    return new Line(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  String clean() {
    return clean;
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  /** Whether there is no such line or nothing in it. */
  boolean isBlank(int index) {
    return index < 0 || index >= lines.size() || lines.get(index).isBlank();
  }

  String textOf(Line line) {
    return clean.substring(line.start(), line.end());
  }

  /** Returns the first characters of the line in lower case, at most so many. */
  String lower(Line line, int most) {
    int end = Math.min(line.end(), line.start() + most);
    return clean.substring(line.start(), end).toLowerCase(Locale.ROOT);
  }
}
