package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits coordinated phrases.
 *
 * <p>Two parts are told apart where the second begins as the first does: with the same preposition
 * ("for the aid and for the visit"), as a gerund after a gerund, or with an owner after an owner or
 * an article ("the visit and his speech"). Bare nouns that share one owner stay together.
 */
final class Conjuncts {

  private static final Set<String> SINGLING = Set.of("particularly", "especially", "notably");
  private static final Set<String> REPEATABLE =
      Set.of("for", "to", "of", "on", "about", "in", "that", "with", "against", "over");

  private final Phrases phrases;

  Conjuncts(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Returns the parts of the words.
   *
   * @param link the word that led to them; empty if none did
   */
  List<Range> split(Range words, String link) {
    List<Range> parts = new ArrayList<>();
    int start = words.from();
    boolean examples = false;
    for (int i = words.from() + 1; i < words.to(); i++) {
      examples |= phrases.word(i).equals("including");
      int next = afterJoint(i, words.to());
      if (next > i && (isRepeated(next, link) || (!examples && beginsAlike(start, i, next)))) {
        parts.add(new Range(start, i));
        start = isRepeated(next, link) ? next + 1 : next;
        i = start;
        examples = false;
      }
    }
    if (start < words.to()) {
      parts.add(new Range(start, words.to()));
    }
    return parts;
  }

  /** Returns the token after the conjunction or comma at {@code i}; {@code i} if there is none. */
  private int afterJoint(int i, int limit) {
    int next = phrases.isComma(i) ? i + 1 : i;
    if (isAddition(next)) {
      return next + 3 < limit ? next + 3 : i;
    }
    boolean singled = next > i && SINGLING.contains(phrases.word(next));
    if (next < limit && (phrases.isConjunction(next) || singled)) {
      next++;
    }
    return next < limit ? next : i;
  }

  private boolean isAddition(int i) {
    return (phrases.word(i).equals("as")
            && phrases.word(i + 1).equals("well")
            && phrases.word(i + 2).equals("as"))
        || (phrases.word(i).equals("in")
            && phrases.word(i + 1).equals("addition")
            && phrases.word(i + 2).equals("to"));
  }

  private boolean isRepeated(int next, String link) {
    return REPEATABLE.contains(link) && phrases.word(next).equals(link);
  }

  private boolean beginsAlike(int start, int joint, int next) {
    if (phrases.isSureGerund(next)) {
      return phrases.isGerund(start) && joint - start > 1 && !hasInnerGerund(start, joint);
    }
    boolean conjunction = next > joint && !phrases.isComma(next - 1);
    if (isOwned(next)) {
      return conjunction && (phrases.tag(start) == Tag.DET || isOwned(start) || isBareNoun(start));
    }
    return conjunction
        && phrases.word(next).equals("the")
        && phrases.tag(start) == Tag.DET
        && (phrases.isComma(joint) || isName(next + 1));
  }

  /** Whether a capitalized name follows, which is a thing of its own. */
  private boolean isName(int i) {
    return phrases.tag(i) == Tag.PROPN && phrases.tag(i + 1) == Tag.PROPN;
  }

  /** "ending the war by opening talks": further gerunds go with the one after "by". */
  private boolean hasInnerGerund(int start, int joint) {
    for (int i = start + 1; i < joint; i++) {
      if (phrases.isSureGerund(i + 1) && phrases.tag(i) == Tag.ADP) {
        return true;
      }
    }
    return false;
  }

  private boolean isBareNoun(int i) {
    return phrases.tag(i) == Tag.NOUN || phrases.tag(i) == Tag.ADJ;
  }

  /** Whether a noun phrase with an owner begins at the token: "his speech", "Kenya's offer". */
  private boolean isOwned(int i) {
    if (phrases.isPossessivePronoun(i)) {
      return true;
    }
    int at = phrases.tag(i) == Tag.DET ? i + 1 : i;
    while (phrases.tag(at) == Tag.PROPN || (phrases.tag(at) == Tag.NOUN && at - i < 4)) {
      at++;
    }
    return at > i && phrases.isPossessiveMark(at);
  }
}
