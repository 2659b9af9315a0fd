package io.github.readout4j.text;

/** Lines that name the author: "By Jane Roe", "Written by John Doe, AJ News". */
final class Bylines {

  private static final int LONGEST = 110;

  private Bylines() {}

  static boolean isByline(Page page, Page.Line line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = page.lower(line, LONGEST);
    int after = afterBy(lower);
    if (after == 0 || after >= line.length()) {
      return false;
    }
    char first = page.clean().charAt(line.start() + after);
    char last = page.clean().charAt(line.end() - 1);
    String rest = page.clean().substring(line.start() + after, line.end());
    return Character.isUpperCase(first)
        && last != '.'
        && last != ':'
        && PageWords.isTitleLike(rest + " ");
  }

  private static int afterBy(String lower) {
    for (String lead :
        new String[] {"by ", "by: ", "written by ", "posted by ", "author: ", "reported by "}) {
      if (lower.startsWith(lead)) {
        return lead.length();
      }
    }
    return 0;
  }
}
