package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import java.util.Set;

/** Where a mention stands in a noun phrase. */
final class NounPhrase {

  private static final Set<String> BEFORE =
      WordSet.of(
          ", and or & both as well with together alongside along either neither nor "
              + "including the a an some many all most even only also but \" ( plus like when by "
              + "from -- \u2014");

  private static final Set<String> COUNTING = Set.of("all", "each", "both");

  private static final int LONGEST_OWNER = 5;

  private NounPhrase() {}

  /**
   * Whether the mention is one of the parties that the phrase names, rather than a detail of one.
   */
  static boolean isTop(Sentence sentence, int from, int to, Mention mention) {
    return (startsPart(sentence, from, mention.from()) || isOwned(sentence, from, mention))
        && endsPart(sentence, to, mention.to());
  }

  /** "Ruritania's Doe": the name right after the mark is who is meant. */
  private static boolean isOwned(Sentence sentence, int from, Mention mention) {
    return mention.kind() == Mention.Kind.PERSON
        && mention.from() > from + 1
        && sentence.isPossessive(mention.from() - 1)
        && startsPart(sentence, from, sentence.tag(from) == Tag.DET ? from + 1 : from)
        && mention.from() - from <= LONGEST_OWNER;
  }

  private static boolean startsPart(Sentence sentence, int from, int start) {
    if (start == from) {
      return true;
    }
    int at = start - 1;
    if (countsAll(sentence, start)) {
      return startsPart(sentence, from, start - 2);
    }
    // "the call between Doe and Roe": both are details of the call.
    if (sentence.holds("between", from + 1, start)) {
      return false;
    }
    if (BEFORE.contains(sentence.word(at))) {
      boolean preposition = sentence.tag(at) == Tag.ADP && at > from;
      return !preposition
          || sentence.word(at).equals("as")
          || sentence.word(at - 1).equals(",")
          || sentence.word(at - 1).equals("along")
          || sentence.word(at - 1).equals("together");
    }
    return isModifiersOnly(sentence, from, start);
  }

  /** "all of the guests", "each of these leaders": they and not a detail of others. */
  static boolean countsAll(Sentence sentence, int start) {
    return start > 1
        && sentence.word(start - 1).equals("of")
        && COUNTING.contains(sentence.word(start - 2));
  }

  /** "embattled Prime Minister Doe": nothing but adjectives and adverbs before it. */
  private static boolean isModifiersOnly(Sentence sentence, int from, int start) {
    for (int i = start - 1; i >= from; i--) {
      Tag tag = sentence.tag(i);
      if (sentence.word(i).equals(",") || sentence.word(i).equals("and")) {
        return true;
      }
      if (tag != Tag.ADJ
          && tag != Tag.ADV
          && tag != Tag.DET
          && tag != Tag.NUM
          && tag != Tag.PUNCT) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsPart(Sentence sentence, int to, int end) {
    if (end >= to || end >= sentence.size()) {
      return true;
    }
    Tag tag = sentence.tag(end);
    boolean owner = sentence.isPossessive(end) && end + 1 < to;
    return !owner && tag != Tag.NOUN && tag != Tag.PROPN;
  }

  /** Returns the words of the phrase without an article before them. */
  static String text(Sentence sentence, int from, int to) {
    int start = sentence.tag(from) == Tag.DET && to - from > 1 ? from + 1 : from;
    StringBuilder text = new StringBuilder();
    for (int i = start; i < Math.min(to, sentence.size()); i++) {
      Token token = sentence.token(i);
      boolean apart = i > start && token.start() > sentence.token(i - 1).end();
      text.append(apart ? " " : "").append(token.text());
    }
    return text.toString();
  }
}
