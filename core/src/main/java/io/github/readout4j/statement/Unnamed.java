package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/** People of whom a text tells only how many there are: "some", "a third of the voters", "46%". */
final class Unnamed {

  /** The words of number that stand alone for people, as in "Some feared that". */
  private static final Set<String> QUANTIFIERS = Table.named("quantifiers").values("quantifier");

  private Unnamed() {}

  static boolean areIn(SentenceView view, Range range) {
    int from = range.from();
    int end = headEnd(view, range);
    if (end - from == 1 && view.word(from).endsWith("%")) {
      return true;
    }
    if (end - from > 1 && view.tag(end - 2) == Tag.NUM && isQuantifier(view, end - 1, end)) {
      return true;
    }
    return end - from <= 2 && isQuantifier(view, from, end);
  }

  /** "half of the girls", "both of us": whom the words after the number name. */
  static Range counted(SentenceView view, Range range) {
    int of = headEnd(view, range);
    boolean names = of < range.to() && view.word(of).equals("of") && areIn(view, range);
    return names ? new Range(of + 1, range.to()) : Range.NONE;
  }

  /** "a third (of the voters)": where what is counted begins. */
  private static int headEnd(SentenceView view, Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      if (view.word(i).equals("of") || view.word(i).equals("in")) {
        return i;
      }
    }
    return range.to();
  }

  private static boolean isQuantifier(SentenceView view, int from, int to) {
    return to > from
        && QUANTIFIERS.contains(
            to - from == 1 ? view.word(from) : view.word(from) + " " + view.word(to - 1));
  }
}
