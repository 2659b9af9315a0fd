package io.github.readout4j.speaker;

import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/** Tells what is still to come: "will be tested in discussions", "is due to attend a meeting". */
final class Plans {

  private static final Set<String> AHEAD =
      WordSet.of("will would shall due set scheduled expected planned plan plans going");

  private Plans() {}

  /** Whether the verb before the token tells what will be done, or was to be done. */
  static boolean isAhead(Sentence sentence, int to) {
    int at = to - 1;
    while (at >= 0 && !sentence.tag(at).isVerbal()) {
      at--;
    }
    while (at >= 0 && isVerbGroup(sentence, at)) {
      if (AHEAD.contains(sentence.word(at))) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** "is set to meet", "are due to visit": an infinitive that tells of a meeting to come. */
  static boolean isSetTo(Sentence sentence, int verb) {
    String plan = sentence.word(verb - 2);
    return sentence.word(verb - 1).equals("to")
        && sentence.tag(verb - 3) == Tag.AUX
        && (plan.equals("set") || plan.equals("due") || plan.equals("scheduled"));
  }

  private static boolean isVerbGroup(Sentence sentence, int at) {
    return sentence.tag(at).isVerbal()
        || sentence.tag(at) == Tag.ADV
        || sentence.word(at).equals("to")
        || AHEAD.contains(sentence.word(at));
  }
}
