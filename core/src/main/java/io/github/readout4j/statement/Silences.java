package io.github.readout4j.statement;

import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.model.Act;

/** Tells where nothing new was said: "declined to comment", "gave no details". */
final class Silences {

  private Silences() {}

  /** Whether the verb with its complement says no more than that nothing was said. */
  static boolean isOne(SentenceView view, ReportingVerbs.Entry entry, Complement complement) {
    int from = complement.from();
    return switch (complement.frame()) {
      case "to" -> entry.act() == Act.DENY && isSpeech(view.word(from));
      default -> entry.frames().isWeak() && view.word(from).equals("no");
    };
  }

  private static boolean isSpeech(String verb) {
    return switch (verb) {
      case "comment", "elaborate", "answer", "respond", "reply", "speculate" -> true;
      default -> false;
    };
  }
}
