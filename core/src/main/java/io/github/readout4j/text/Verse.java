package io.github.readout4j.text;

import io.github.readout4j.lexicon.Letters;

/** Tells verse by its form: many short lines, each with a capital, most without a full stop. */
final class Verse {

  private static final int FEWEST_LINES = 6;
  private static final int LONGEST_LINE = 64;
  private static final int SHORTEST_LINE = 12;

  private Verse() {}

  static boolean isVerse(String clean) {
    Page page = Page.of(clean);
    int lines = 0;
    int verses = 0;
    int runs = 0;
    int stops = 0;
    for (int i = 0; i < page.size(); i++) {
      if (!page.isBlank(i)) {
        lines++;
        verses += isVerseLine(page, page.line(i)) ? 1 : 0;
        stops += clean.charAt(page.line(i).end() - 1) == '.' ? 1 : 0;
        runs += page.isBlank(i + 1) ? 0 : 1;
      }
    }
    // Headings and list entries are short lines as well, but stand alone or under each other in
    // capitals; verses stand close together.
    return lines >= FEWEST_LINES
        && verses * 5 >= lines * 4
        && runs * 3 >= lines * 2
        && stops * 2 <= lines;
  }

  private static boolean isVerseLine(Page page, Page.Line line) {
    String text = page.textOf(line);
    return line.length() >= SHORTEST_LINE
        && line.length() <= LONGEST_LINE
        && Character.isUpperCase(text.charAt(0))
        && !text.contains(": ")
        && text.indexOf('|') < 0
        && !Letters.haveDigit(text)
        && !PageWords.isTitleLike(text)
        && !text.endsWith(":");
  }
}
