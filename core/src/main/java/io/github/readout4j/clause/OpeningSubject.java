package io.github.readout4j.clause;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;

/**
 * Finds the subject that opens a sentence and is parted from its verb by whatever a pair of commas
 * holds: "Roe, whose plan failed because it was late, said".
 */
final class OpeningSubject {

  private final Sentence sentence;
  private final PhraseTokens tokens;
  private final OpenClauses open;

  OpeningSubject(Sentence sentence, PhraseTokens tokens, OpenClauses open) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.open = open;
  }

  /** Returns the subject of the verb group; empty unless it opens the sentence and has no verb. */
  Range before(VerbGroup group) {
    int close = group.from() - 1;
    while (close > 0 && sentence.tag(close) == Tag.ADV) {
      close--;
    }
    int from = sentence.tag(0) == Tag.CCONJ ? 1 : 0;
    if (close < 0 || !sentence.word(close).equals(",") || !opens(from)) {
      return Range.NONE;
    }
    int end = phraseEnd(from, close);
    boolean parted = end > from && end < close && (isComma(end) || isRelative(end));
    return parted && !hasVerb(from, end) && !isList(end, close) ? new Range(from, end) : Range.NONE;
  }

  /** A name or a determiner, but no day: "Monday, ...", "This week, ...". */
  private boolean opens(int i) {
    boolean time = SubjectWords.tellTime(sentence.word(i)) || sentence.isWeekday(i);
    boolean phrase =
        tokens.startsMention(i)
            || sentence.tag(i) == Tag.DET
            || sentence.tag(i) == Tag.PROPN
            || sentence.token(i).isPossessivePronoun();
    return phrase && !time;
  }

  private int phraseEnd(int from, int close) {
    int i = from;
    while (i < close && (tokens.inMention(i) || (tokens.belongs(i) && !isComma(i)))) {
      i++;
    }
    return i;
  }

  /** "Roe, the King, and the envoy of Norway, said": more than one subject. */
  private boolean isList(int from, int close) {
    for (int i = from; i < close; i++) {
      boolean phrase = tokens.startsMention(i + 1) || sentence.tag(i + 1) == Tag.DET;
      if (sentence.tag(i) == Tag.CCONJ && phrase) {
        return true;
      }
    }
    return false;
  }

  private boolean isComma(int i) {
    return sentence.word(i).equals(",") && !tokens.inMention(i);
  }

  private boolean isRelative(int i) {
    return switch (sentence.word(i)) {
      case "who", "which", "that", "whose" -> true;
      default -> false;
    };
  }

  /** Whether a verb with this subject, or one among its words, was read before. */
  private boolean hasVerb(int from, int end) {
    for (Clause clause : open.list()) {
      boolean subject = !clause.subject().isEmpty() && clause.subject().from() == from;
      if (subject || clause.verb().from() < end) {
        return true;
      }
    }
    return false;
  }
}
