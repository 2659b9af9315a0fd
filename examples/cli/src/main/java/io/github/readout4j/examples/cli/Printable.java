package io.github.readout4j.examples.cli;

/**
 * Makes text of unknown origin safe to print: what would steer the terminal, or show the text in
 * another order than it has, is spelled out.
 */
final class Printable {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0x00AD;

  private Printable() {}

  /** Returns the text on one line, runs of white space as one space. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(character, line));
    return line.toString().strip();
  }

  private static void append(int character, StringBuilder line) {
    if (isSpace(character)) {
      if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (isHarmful(character)) {
      line.append(String.format("\\u%04X", character));
    } else {
      line.appendCodePoint(character);
    }
  }

  private static boolean isSpace(int character) {
    return Character.isSpaceChar(character)
        || (Character.isWhitespace(character) && !isSeparatorControl(character));
  }

  /**
   * The four information separators count as white space for the JDK, but are control characters.
   */
  private static boolean isSeparatorControl(int character) {
    return character >= 0x1C && character <= 0x1F;
  }

  private static boolean isHarmful(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.FORMAT ->
          character != ZERO_WIDTH_JOINER
              && character != ZERO_WIDTH_NON_JOINER
              && character != SOFT_HYPHEN;
      default -> false;
    };
  }
}
