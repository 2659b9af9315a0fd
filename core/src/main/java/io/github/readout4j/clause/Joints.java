package io.github.readout4j.clause;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;

/** The conjunctions and commas that join a verb to what stands before it. */
final class Joints {

  private final Sentence sentence;

  Joints(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns the token before the verb group that tells how it hangs on the rest; adverbs, and the
   * "both" of "both met and agreed", stand between.
   */
  int before(VerbGroup group) {
    int before = group.from() - 1;
    if (group.form() == VerbGroup.Form.PAST && isAddition(before)) {
      return before - 2;
    }
    while (before >= 0 && sentence.tag(before) == Tag.ADV) {
      before--;
    }
    return opensQuotation(before) ? before - 1 : before;
  }

  /** "plans to leave and "will not come back"": the mark only tells whose words they are. */
  private boolean opensQuotation(int i) {
    return sentence.word(i).equals("\"") && sentence.tag(i - 1) == Tag.CCONJ;
  }

  /** "(reviewed trade) as well as (reaffirmed their aims)": whether it ends at the token. */
  private boolean isAddition(int i) {
    return i > 1
        && sentence.word(i).equals("as")
        && sentence.word(i - 1).equals("well")
        && sentence.word(i - 2).equals("as");
  }

  /** Whether the word before a verb joins it to an earlier one. */
  boolean joins(int before) {
    return before >= 0
        && (sentence.tag(before) == Tag.CCONJ
            || sentence.word(before).equals(",")
            || isAddition(before + 2))
        && !sentence.word(before).equals("both");
  }

  /** A clause starts with the conjunction or comma before it. */
  int start(int before, VerbGroup group) {
    if (before < 0 || !joins(before)) {
      return group.from();
    }
    return before > 0 && sentence.word(before - 1).equals(",") ? before - 1 : before;
  }

  /** Returns where a clause starts whose subject stands after the given word. */
  int introducerStart(int introducer, Range subject, VerbGroup group) {
    if (introducer > 1
        && sentence.word(introducer).equals("which")
        && sentence.tag(introducer - 1) == Tag.ADP) {
      return sentence.word(introducer - 2).equals(",") ? introducer - 2 : introducer - 1;
    }
    int first = subject.isEmpty() ? group.from() : subject.from();
    if (introducer < 0) {
      return first;
    }
    if (sentence.tag(introducer) == Tag.CCONJ) {
      return sentence.word(introducer - 1).equals(",") ? introducer - 1 : introducer;
    }
    String word = sentence.word(introducer);
    if (word.equals(",")
        || word.equals("that")
        || ClauseKinds.isAdverbial(word)
        || word.equals("which")
        || word.equals(";")) {
      return introducer > 0 && sentence.word(introducer - 1).equals(",")
          ? introducer - 1
          : introducer;
    }
    return first;
  }
}
