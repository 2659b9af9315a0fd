package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;

/** Tells which stance nouns of a content show where its speaker stands. */
final class TellingFrames {

  private final Piece piece;
  private final Phrases phrases;
  private final Wording wording;
  private final List<Frame> frames;

  TellingFrames(ClauseWords words, List<Frame> frames) {
    this.piece = words.piece();
    this.phrases = words.phrases();
    this.wording = words.lexicon().wording();
    this.frames = frames;
  }

  /** Whether the noun of the frame tells a stance of the content, whatever holds one already. */
  boolean tells(Frame frame) {
    return frame.noun().weighing() || isSibling(frame) || isOwnedAside(frame);
  }

  /** "(talks) with their shared commitment to peace": what somebody feels beside the topic. */
  private boolean isOwnedAside(Frame frame) {
    int start = frame.start();
    boolean beside = start > piece.words().from() && phrases.tag(start - 1) == Tag.ADP;
    boolean owned =
        !phrases.possessor(start, frame.head()).isEmpty()
            || phrases.tag(start) == Tag.PROPN
            || phrases.word(start + 1).equals("shared");
    boolean hope = frame.noun().act().equals(Optional.of(Act.HOPE));
    return beside && owned && !hope && !wording.endsAside(phrases.sentence(), start);
  }

  /**
   * Whether the noun of the frame stands beside the head of the content rather than inside it. One
   * without article and owner does only where the content begins with such a noun: "(voiced)
   * support for the truce and concern about the famine".
   */
  boolean isSibling(Frame frame) {
    if (!frame.edge() || frame.start() <= piece.words().from()) {
      return frame.edge();
    }
    Frame first = frames.get(0);
    boolean goesOn =
        first.start() <= piece.words().from()
            && !hasOwnedList(first.from(), frame.start())
            && (!isDetermined(first) || isFurtherAttitude(first));
    return isDetermined(frame) || goesOn || isTopic(frame.start());
  }

  /** "(discussed) trade and support for the truce", "..., including support for the truce". */
  private boolean isTopic(int start) {
    boolean beside =
        phrases.isConjunction(start - 1) || phrases.word(start - 1).equals("including");
    return piece.act() == Act.DISCUSS && beside;
  }

  /** "(reaffirmed) his support for the fund and desire to enlarge it". */
  private boolean isFurtherAttitude(Frame first) {
    return piece.cueStance().isEmpty() && !first.noun().weighing() && !first.noun().answers();
  }

  /** Whether the noun has an article or an owner: "a wish", "Norway's wish". */
  boolean isDetermined(Frame frame) {
    return phrases.tag(frame.start()) == Tag.DET || phrases.isOwned(frame.start(), frame.head());
  }

  /** "(thanks for) her patience, help and trust": what she has, not what the speaker feels. */
  private boolean hasOwnedList(int from, int to) {
    boolean owned =
        phrases.isPossessivePronoun(from) || !phrases.ownerAt(new Range(from, to)).isEmpty();
    for (int i = from; owned && i < to - 2; i++) {
      if (phrases.isComma(i)) {
        return true;
      }
    }
    return false;
  }
}
