package io.github.readout4j.text;

/**
 * The characters of a text as the stages read them, one for one.
 *
 * <p>Quotation marks and apostrophes become straight, spaces plain, emphasis marks and what cannot
 * be seen become spaces; line breaks of every kind become {@code \n}.
 */
final class CleanCopy {

  private static final char SOFT_HYPHEN = '\u00ad';

  private CleanCopy() {}

  static char[] of(String text) {
    char[] clean = text.toCharArray();
    for (int i = 0; i < clean.length; i++) {
      clean[i] = plain(text, i);
    }
    joinMarks(clean);
    SingleMarks.replace(clean);
    return clean;
  }

  /** Archives of newspapers write two single marks for a double one: ''We agree,'' she said. */
  private static void joinMarks(char[] clean) {
    for (int i = 0; i + 1 < clean.length; i++) {
      if (clean[i] == '\'' && clean[i + 1] == '\'') {
        boolean opens = i == 0 || !isPrinted(clean[i - 1]);
        clean[i] = opens ? ' ' : '"';
        clean[i + 1] = opens ? '"' : ' ';
        i++;
      }
    }
  }

  private static boolean isPrinted(char c) {
    return !Character.isWhitespace(c) && c != '(' && c != '\u2014';
  }

  private static char plain(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x7f) {
      return ascii(text, at, c);
    }
    return switch (c) {
      case '\u2018',
          '\u2019',
          '\u201a',
          '\u201b',
          '\u02bc',
          '\u00b4',
          '\u2032',
          '\u2039',
          '\u203a' ->
          '\'';
      case '\u201c',
          '\u201d',
          '\u201e',
          '\u201f',
          '\u00ab',
          '\u00bb',
          '\u2033',
          '\u301d',
          '\u301e' ->
          '"';
      case '\uff02' -> '"';
      case '\u2010', '\u2011', '\u2043' -> '-';
      case '\u2015' -> '\u2014';
      case '\u0085', '\u2028', '\u2029' -> '\n';
      default -> isUnseen(c) ? unseen(text, at) : Character.isSpaceChar(c) || c < 0xa0 ? ' ' : c;
    };
  }

  private static char ascii(String text, int at, char c) {
    return switch (c) {
      case '\n', '\u000b', '\f' -> '\n';
      case '\r' -> at + 1 < text.length() && text.charAt(at + 1) == '\n' ? ' ' : '\n';
      case '`' -> '\'';
      case '*' -> ' ';
      default -> c < ' ' ? ' ' : c;
    };
  }

  /** Whether it is zero-width, or turns the direction of the text. */
  static boolean isUnseen(char c) {
    return (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || c == '\ufffe';
  }

  /**
   * Inside a word a space would break it, so a soft hyphen stands there, which belongs to the word:
   * "COVID-19" often has a word joiner after its hyphen.
   */
  private static char unseen(String text, int at) {
    boolean inside =
        at > 0
            && at + 1 < text.length()
            && isInk(text.charAt(at - 1))
            && isInk(text.charAt(at + 1));
    return inside ? SOFT_HYPHEN : ' ';
  }

  private static boolean isInk(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\u2011' || c == '\'' || c == '\u2019';
  }
}
