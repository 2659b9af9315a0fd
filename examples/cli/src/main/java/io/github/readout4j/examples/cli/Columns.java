package io.github.readout4j.examples.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Counts the columns that text takes on a terminal, and breaks text into lines that fit. */
final class Columns {

  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> WIDE.contains(UnicodeScript.of(character)) ? 2 : 1;
    };
  }

  /** Returns the text in lines of at most the width; a longer word is cut. Never empty. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(text, width)) {
      int length = of(word);
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns the text, or its beginning with an ellipsis if it takes more than the width. */
  static String shorten(String text, int width) {
    return of(text) <= width ? text : text.substring(0, cut(text, width - 1)).strip() + "\u2026";
  }

  private static List<String> words(String text, int width) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      while (of(rest) > width) {
        int cut = cut(rest, width);
        words.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      words.add(rest);
    }
    return words;
  }

  private static int cut(String word, int width) {
    int used = 0;
    int at = 0;
    while (used + of(word.codePointAt(at)) <= width) {
      used += of(word.codePointAt(at));
      at += Character.charCount(word.codePointAt(at));
    }
    return Math.max(at, Character.charCount(word.codePointAt(0)));
  }
}
