package io.github.readout4j.statement;

import io.github.readout4j.model.TextSpan;
import io.github.readout4j.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What is spoken in a stretch of a transcript: all of it but the stage directions, which the clean
 * copy leaves blank.
 */
final class SpokenWords {

  private final String text;
  private final String clean;

  SpokenWords(Document document) {
    this.text = document.text();
    this.clean = document.clean();
  }

  /** Returns the pieces between the directions, without white space around them. */
  List<TextSpan> in(int from, int to) {
    List<TextSpan> pieces = new ArrayList<>();
    int start = from;
    int at = from;
    while (at < to) {
      int end = endOfDirection(at, to);
      if (end > at) {
        add(start, at, pieces);
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    add(start, to, pieces);
    return List.copyOf(pieces);
  }

  /** Returns the end of the direction that begins here, the same offset if none does. */
  private int endOfDirection(int at, int to) {
    if (text.charAt(at) != '(' || clean.charAt(at) != ' ') {
      return at;
    }
    int close = text.indexOf(')', at);
    return close < 0 ? at : Math.min(to, close + 1);
  }

  private void add(int from, int to, List<TextSpan> pieces) {
    int start = from;
    while (start < to && isBlank(clean.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isBlank(clean.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      pieces.add(TextSpan.of(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
