package io.github.readout4j.statement;

import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/**
 * Tells where nothing new was said: "declined to comment", "gave no details", "presented his
 * credentials".
 */
final class Silences {

  /** What is presented without words: "his credentials", "a united front". */
  private static final Set<String> THINGS =
      Set.of("credentials", "credence", "medal", "award", "prize", "gift", "wreath", "front");

  private static final Set<String> SPEECHES =
      Set.of("remarks", "speech", "speeches", "address", "keynote", "release", "releases");

  private static final int LONGEST_PHRASE = 5;

  private Silences() {}

  /** Whether the verb with its complement says no more than that nothing was said. */
  static boolean isOne(SentenceView view, ReportingVerbs.Entry entry, Complement complement) {
    int from = complement.from();
    return switch (complement.frame()) {
      case "to" -> entry.act() == Act.DENY && isSpeech(view.word(from));
      case "np" ->
          isSilent(view, entry, from)
              || (entry.act() == Act.SAY && (isThis(view, from) || isSpeech(view, from)));
      default -> isSilent(view, entry, from);
    };
  }

  private static boolean isSilent(SentenceView view, ReportingVerbs.Entry entry, int from) {
    return entry.frames().isWeak()
        && (view.word(from).equals("no")
            || (entry.lemma().equals("present") && isHandedOver(view, from)));
  }

  /** "issued a press release": the phrase has no other noun. */
  private static boolean isSpeech(SentenceView view, int from) {
    return isSpeechAlone(view, view.singlePhraseEnd(from) - 1);
  }

  /** "delivered the opening remarks at the fair": no word of what was said. */
  static boolean isSpeechAlone(SentenceView view, int noun) {
    String next = view.word(noun + 1);
    boolean closes = view.tag(noun + 1) == Tag.PUNCT && !next.equals(":") && !next.equals("\"");
    return SPEECHES.contains(view.word(noun))
        && (closes || next.equals("at") || next.equals("during"));
  }

  /** "said this when he received the crew": it only tells where the words before it were said. */
  private static boolean isThis(SentenceView view, int from) {
    boolean alone = view.word(from).equals("this") || view.word(from).equals("so");
    Tag next = view.tag(from + 1);
    return alone && (next == Tag.SCONJ || next == Tag.ADP || next == Tag.ADV);
  }

  private static boolean isHandedOver(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + LONGEST_PHRASE); i++) {
      if (THINGS.contains(view.word(i))) {
        return true;
      }
      if (view.tag(i) == Tag.ADP && !view.word(i).equals("of")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSpeech(String verb) {
    return switch (verb) {
      case "comment", "elaborate", "answer", "respond", "reply", "speculate" -> true;
      default -> false;
    };
  }
}
