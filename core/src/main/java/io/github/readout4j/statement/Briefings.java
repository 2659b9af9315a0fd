package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what somebody was told by the noun for it: "received a briefing from Doe on", "met with Doe
 * for an update on". Who gives it is the speaker.
 */
final class Briefings {

  private static final Set<String> RECEIVE =
      WordSet.of("receive receives received receiving get gets got getting");
  private static final int FARTHEST_LEAD = 8;
  private static final int FARTHEST_GIVER = 40;

  /**
   * A briefing received.
   *
   * @param giver who gives it
   * @param link the preposition before what it is about
   */
  record Briefing(Range giver, int link) {}

  private Briefings() {}

  static Optional<Briefing> at(SentenceView view, int noun, SpeechNouns.Entry entry) {
    boolean news = entry.act().equals(Optional.of(Act.INFORM)) && entry.links().contains("on");
    int lead = news ? lead(view, noun) : -1;
    if (lead < 0) {
      return Optional.empty();
    }
    boolean from = view.word(noun + 1).equals("from");
    int link = from ? view.phraseEnd(noun + 2) : noun + 1;
    Range giver = from ? view.range(noun + 2, link) : partner(view, lead);
    boolean told = entry.links().contains(view.word(link)) && view.startsPhrase(link + 1);
    return told && view.canSpeak(giver) ? Optional.of(new Briefing(giver, link)) : Optional.empty();
  }

  /** The verb or preposition that governs the noun: "received", "for". */
  private static int lead(SentenceView view, int noun) {
    int i = noun - 1;
    while (i > Math.max(0, noun - FARTHEST_LEAD) && isBeforeNoun(view.tag(i))) {
      i--;
    }
    boolean purpose = view.word(i).equals("for") && view.tag(i + 1) == Tag.DET;
    return purpose || RECEIVE.contains(view.word(i)) ? i : -1;
  }

  private static boolean isBeforeNoun(Tag tag) {
    return tag == Tag.ADJ || tag == Tag.DET || tag == Tag.NOUN || tag == Tag.NUM;
  }

  /** "met with Doe": whom the receivers met. */
  private static Range partner(SentenceView view, int lead) {
    for (int i = lead - 1; i > Math.max(0, lead - FARTHEST_GIVER); i--) {
      if (view.word(i).equals("with")) {
        int end = view.phraseEnd(i + 1);
        return end <= lead ? view.range(i + 1, end) : Range.NONE;
      }
    }
    return Range.NONE;
  }
}
