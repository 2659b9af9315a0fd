package io.github.readout4j.text;

/**
 * Looks for characters and words in a stretch of a text.
 *
 * <p>The methods of {@link String} search on to the end of the text, which takes quadratic time
 * where each of many lines is searched for what none of them holds.
 */
final class Search {

  private Search() {}

  /** Returns where the character first stands in the stretch, or -1. */
  static int first(String text, char wanted, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the words first stand as a whole in the stretch, or -1. */
  static int first(String text, String wanted, int from, int to) {
    int last = to - wanted.length() + 1;
    int at = first(text, wanted.charAt(0), from, last);
    while (at >= 0 && !text.startsWith(wanted, at)) {
      at = first(text, wanted.charAt(0), at + 1, last);
    }
    return at;
  }

  /** Returns where the character last stands in the stretch, or -1. */
  static int last(String text, char wanted, int from, int to) {
    for (int i = Math.min(to, text.length()) - 1; i >= Math.max(0, from); i--) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
