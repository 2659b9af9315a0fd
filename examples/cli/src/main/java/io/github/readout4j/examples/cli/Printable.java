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
    String shown = spelledOut(character);
    boolean repeated = shown.equals(" ") && line.length() > 0 && endsInSpace(line);
    line.append(repeated ? "" : shown);
  }

  private static boolean endsInSpace(StringBuilder line) {
    return line.charAt(line.length() - 1) == ' ';
  }

  /** Returns the character, a space for any white space, or the number of a harmful one. */
  static String spelledOut(int character) {
    if (isSpace(character)) {
      return " ";
    }
    return isHarmful(character)
        ? String.format("\\u%04X", character)
        : Character.toString(character);
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
