package io.github.readout4j.statement;

import io.github.readout4j.lexicon.Letters;

/**
 * Amounts of money, whatever words number them: "more than $5 million", "an additional €300,000".
 */
final class Sums {

  private static final int LONGEST_LEAD = 4;

  private Sums() {}

  /** Whether a noun phrase that begins at the token tells an amount. */
  static boolean beginAt(SentenceView view, int from) {
    int at = from;
    while (at < from + LONGEST_LEAD && !isAmount(view.word(at)) && isLead(view, at)) {
      at++;
    }
    return isAmount(view.word(at));
  }

  private static boolean isAmount(String word) {
    return word.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
        && Letters.haveDigit(word);
  }

  private static boolean isLead(SentenceView view, int i) {
    return switch (view.tag(i)) {
      case DET, ADJ, ADV, ADP, NUM, SYM -> true;
      default -> false;
    };
  }
}
