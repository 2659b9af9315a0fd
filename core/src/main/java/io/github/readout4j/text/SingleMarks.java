package io.github.readout4j.text;

/**
 * Makes double quotation marks of the single ones of a text that has no others, as British papers
 * print it: 'We agree,' she said.
 *
 * <p>What stands inside a word or ends a plural stays an apostrophe. A paragraph that no mark
 * closes is part of a quotation if the next one opens with a mark.
 */
final class SingleMarks {

  private final char[] clean;

  private SingleMarks(char[] clean) {
    this.clean = clean;
  }

  /** Replaces the marks in the clean copy of a text. */
  static void replace(char[] clean) {
    for (char c : clean) {
      if (c == '"') {
        return;
      }
    }
    new SingleMarks(clean).replace();
  }

  private void replace() {
    int start = 0;
    while (start < clean.length) {
      int end = lineEnd(start);
      replace(start, end);
      start = end + 1;
    }
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < clean.length && clean[end] != '\n') {
      end++;
    }
    return end;
  }

  private void replace(int start, int end) {
    int open = -1;
    for (int i = start; i < end; i++) {
      if (clean[i] != '\'') {
        continue;
      }
      if (open < 0 && opens(i)) {
        open = i;
      } else if (open >= 0 && closes(i)) {
        clean[open] = '"';
        clean[i] = '"';
        open = -1;
      }
    }
    if (open >= 0 && opensNext(end)) {
      clean[open] = '"';
    }
  }

  private boolean opensNext(int end) {
    int i = end;
    while (i < clean.length && Character.isWhitespace(clean[i])) {
      i++;
    }
    return i < clean.length && clean[i] == '\'' && opens(i);
  }

  private boolean opens(int i) {
    char before = i == 0 ? ' ' : clean[i - 1];
    return (Character.isWhitespace(before) || before == '(' || before == '\u2014')
        && Character.isLetter(at(i + 1));
  }

  private boolean closes(int i) {
    return !Character.isWhitespace(clean[i - 1])
        && !Character.isLetterOrDigit(at(i + 1))
        && !endsPlural(i);
  }

  /** "the ministers' talks". */
  private boolean endsPlural(int i) {
    return clean[i - 1] == 's' && at(i + 1) == ' ' && Character.isLowerCase(at(i + 2));
  }

  private char at(int i) {
    return i < clean.length ? clean[i] : ' ';
  }
}
