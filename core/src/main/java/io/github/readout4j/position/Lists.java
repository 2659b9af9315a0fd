package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.Tag;

/**
 * Where the lists of some words end: "the fair in Lima, the new port, and the talks with Chile".
 *
 * @param phrases the phrases of the sentence
 * @param words the words
 * @param lastMember the "and" before the last large phrase of a list; the first word if none is
 * @param lastGerund the "and" before the last gerund of a list; the first word if none is
 */
record Lists(Phrases phrases, Range words, int lastMember, int lastGerund) {

  static Lists of(Phrases phrases, Range words) {
    int lastMember = words.from();
    int lastGerund = words.from();
    for (int i = words.from() + 1; i < words.to(); i++) {
      if (phrases.isConjunction(i) && phrases.isSureGerund(i + 1)) {
        lastGerund = i;
      } else if (phrases.isConjunction(i)
          && phrases.isComma(i - 1)
          && (i + 1 == words.to() || beginsMember(phrases, i + 1, words.to()))) {
        lastMember = i;
      }
    }
    return new Lists(phrases, words, lastMember, lastGerund);
  }

  /** Whether a phrase begins that can be a member of a list of large ones. */
  private static boolean beginsMember(Phrases phrases, int i, int limit) {
    boolean degree = phrases.tag(i) == Tag.ADV && phrases.tag(i + 1) == Tag.ADJ;
    int at = degree ? i + 1 : i;
    return phrases.word(at).equals("the")
        || phrases.startsOwned(at)
        || (phrases.startsPhrase(at)
            && !phrases.isName(at)
            && (phrases.isHeavy(at, limit) || isPair(phrases, at, limit)));
  }

  /** "youth centers and river schools, (and ...)": two things told as one. */
  private static boolean isPair(Phrases phrases, int from, int limit) {
    int and = phrases.headEnd(from, limit);
    int end = phrases.isConjunction(and) ? phrases.headEnd(and + 1, limit) : and;
    return end > and + 1 && (end == limit || phrases.isComma(end));
  }

  /** Whether the comma at the joint parts two members: "the fair in Lima, (the new port, and)". */
  boolean continues(int start, int joint, int next) {
    boolean last = start > words.from() && joint + 1 == lastMember && next == joint + 2;
    return joint < lastMember
        && phrases.isComma(joint)
        && (next == joint + 1 || last)
        && beginsMember(phrases, start, joint)
        && beginsMember(phrases, next, words.to())
        && !isApposition(joint)
        && !phrases.pairs(start, joint);
  }

  /** "the Lake Union, a partner of the port": what it is rather than another thing. */
  private boolean isApposition(int joint) {
    String article = phrases.word(joint + 1);
    boolean any = article.equals("a") || article.equals("an");
    return any && phrases.tag(joint - 1) == Tag.PROPN;
  }

  /** "working with Norway, making both safer": a gerund after its list has ended tells a result. */
  boolean endsBefore(int joint, int next) {
    return phrases.isSureGerund(next) && phrases.isComma(next - 1) && joint >= lastGerund;
  }
}
