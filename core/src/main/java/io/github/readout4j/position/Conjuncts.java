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
 * ("for the aid and for the visit"), as a gerund after a gerund, as a verb after a verb with its
 * object, or with an owner after an owner or an article ("the visit and his speech"); or where each
 * noun has a complement of its own ("the state of the roads and the cost of fuel"). Bare nouns that
 * share one owner stay together.
 */
final class Conjuncts {

  private static final Set<String> SINGLING = Set.of("particularly", "especially", "notably");
  private static final Set<String> REPEATABLE =
      Set.of("for", "to", "of", "on", "about", "in", "that", "with", "against", "over", "by");
  private static final Set<String> MEANS =
      Set.of("by", "through", "via", "without", "in", "on", "towards", "toward");

  private final Phrases phrases;
  private final Additions additions;

  Conjuncts(Phrases phrases, Additions additions) {
    this.phrases = phrases;
    this.additions = additions;
  }

  /**
   * Returns the parts of the words.
   *
   * @param link the word that led to them; empty if none did
   */
  List<Range> split(Range words, String link) {
    List<Range> parts = new ArrayList<>();
    Lists lists = Lists.of(phrases, words);
    int start = words.from();
    boolean examples = false;
    boolean remark = false;
    for (int i = words.from() + 1; i < words.to(); i++) {
      examples |= isIncluding(i);
      remark |= opensRemark(i) || isSuchAs(i);
      int next = afterJoint(i, words.to());
      boolean repeated = isRepeated(start, i, next, link) || isFurtherTask(start, next);
      boolean parted =
          next > i
              && (repeated
                  || (isParted(i) && !((examples || remark) && isBareNoun(next)))
                  || (!examples
                      && !remark
                      && parts(start, i, next, words.to())
                      && !lists.endsBefore(i, next))
                  || (!remark && lists.continues(start, i, next)));
      if (parted) {
        parts.add(new Range(start, i));
        start = repeated ? next + 1 : next;
        i = start;
        examples = false;
        remark = false;
      }
    }
    if (start < words.to()) {
      parts.add(new Range(start, words.to()));
    }
    return parts;
  }

  private boolean isIncluding(int i) {
    return phrases.word(i).equals("including") && phrases.tag(i + 1) != Tag.ADP;
  }

  private boolean isSuchAs(int i) {
    return phrases.word(i).equals("as") && phrases.word(i - 1).equals("such");
  }

  /** ", which includes clearing the lake, (mending the dam)". */
  private boolean opensRemark(int i) {
    return phrases.isComma(i - 1)
        && switch (phrases.word(i)) {
          case "which", "who", "whose", "where" -> true;
          default -> false;
        };
  }

  /** A semicolon parts whatever stands on its sides. */
  private boolean isParted(int joint) {
    return phrases.word(joint).equals(";") && !phrases.word(joint + 1).equals("such");
  }

  /** Returns the token after the conjunction or comma at {@code i}; {@code i} if there is none. */
  private int afterJoint(int i, int limit) {
    int next = phrases.isComma(i) || isParted(i) ? i + 1 : i;
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

  private boolean isRepeated(int start, int joint, int next, String link) {
    boolean repeated = REPEATABLE.contains(link) && phrases.word(next).equals(link);
    boolean deed = phrases.isInfinitive(next) && !phrases.hasGerundForm(next + 1);
    return repeated && (!deed || phrases.isComma(joint) || goesOnInfinitive(start, next));
  }

  /**
   * "(to) mend the dam and to (open the port)", unlike "(to) trade that will fill the port and to
   * empty the store" and "(to) find a way to mend the dam and to open the port".
   */
  private boolean goesOnInfinitive(int start, int next) {
    for (int i = start + 1; i < next; i++) {
      if (phrases.isInfinitive(i) && additions.isGoal(phrases.word(i - 1))) {
        return false;
      }
    }
    boolean verb = phrases.tag(start) == Tag.AUX || phrases.tag(start) == Tag.VERB;
    return (verb || phrases.isBaseVerb(start)) && !goesOnRelative(start, next);
  }

  /** "(urged) both sides to lift the ban and to open the port". */
  private boolean isFurtherTask(int start, int next) {
    if (!phrases.isConjunction(next - 1) || !phrases.isInfinitive(next)) {
      return false;
    }
    int end = phrases.headEnd(start, next);
    boolean all = phrases.word(start).equals("all") || phrases.word(start).equals("both");
    boolean doer = end > start && (all || phrases.tag(end - 1) == Tag.PROPN);
    return doer && phrases.isInfinitive(end);
  }

  /** Whether the words after the joint are a part of their own. */
  private boolean parts(int start, int joint, int next, int limit) {
    boolean addition = isAddition(phrases.isComma(joint) ? joint + 1 : joint);
    boolean linked =
        (addition || phrases.isConjunction(next - 1)) && phrases.isGerundWithLink(next);
    int verb = phrases.tag(next) == Tag.ADV ? next + 1 : next;
    if (linked || phrases.isSureGerund(verb)) {
      return gerunds(start, joint, next);
    }
    if (phrases.isBaseVerb(start) && startsVerb(next)) {
      return hasObject(goal(start, joint), joint) && !goesOnRelative(start, joint);
    }
    if (phrases.isBaseVerb(start) && !addition) {
      return false;
    }
    return addition
        ? phrases.isHeavy(next, limit) || phrases.startsOwned(next)
        : (beginsAlike(start, joint, next) || isHeavyToo(start, joint, next, limit))
            && !phrases.pairs(start, joint);
  }

  /** "ending the war and opening talks", "the fair, and opening talks". */
  private boolean gerunds(int start, int joint, int next) {
    int first = gerundOf(start, joint);
    boolean listed = phrases.hasGerundForm(first) && phrases.isComma(first + 1);
    if (listed || phrases.isGerund(first) || phrases.isGerundWithLink(first)) {
      return hasOwnObject(first, joint) && !hasInnerGerund(first, joint);
    }
    boolean joined = phrases.isConjunction(next - 1) && phrases.tag(joint - 1).isNominal();
    return joined && phrases.startsPhrase(start) && !hasGerund(start, joint);
  }

  /** "(send) pumps that will clear the lake and (save the harvest)": the pumps do both. */
  private boolean goesOnRelative(int start, int joint) {
    for (int i = start + 1; i < joint - 1; i++) {
      boolean relative =
          switch (phrases.word(i)) {
            case "who", "which", "that" -> phrases.tag(i - 1).isNominal();
            default -> false;
          };
      if (relative && phrases.tag(i + 1) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  /** "(continue) mending the dam", "(Norway) mending the dam". */
  private int gerundOf(int start, int joint) {
    if (phrases.isGoingOn(start)) {
      return start + 1;
    }
    int end = phrases.headEnd(start, joint);
    boolean done = end > start && phrases.tag(end - 1) == Tag.PROPN && phrases.isSureGerund(end);
    return done ? end : start;
  }

  /** "mending the dam", unlike "cleaning, mending (and guarding the port)". */
  private boolean hasOwnObject(int gerund, int joint) {
    for (int i = gerund + 1; i < joint; i++) {
      boolean listed = phrases.isComma(i - 1) && phrases.hasGerundForm(i);
      if (phrases.tag(i).isNominal() && !listed) {
        return true;
      }
    }
    return false;
  }

  private boolean hasGerund(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.isSureGerund(i)) {
        return true;
      }
    }
    return false;
  }

  /** The tagger may take a verb after "and" for a noun; an article after it tells. */
  private boolean startsVerb(int i) {
    boolean taken = phrases.tag(i) == Tag.NOUN || phrases.tag(i) == Tag.ADJ;
    boolean object = phrases.tag(i + 1) == Tag.DET || phrases.isPossessivePronoun(i + 1);
    return phrases.isBaseVerb(i) || (taken && object && !phrases.hasGerundForm(i));
  }

  private boolean beginsAlike(int start, int joint, int next) {
    boolean conjunction = next > joint && !phrases.isComma(next - 1);
    if (phrases.startsOwned(next) && !goesOnName(joint, next) && !isCompany(joint, next)) {
      boolean listed = phrases.isPossessivePronoun(start) && phrases.isPossessivePronoun(next);
      return (conjunction
              && (phrases.tag(start) == Tag.DET || phrases.startsOwned(start) || isBareNoun(start)))
          || listed;
    }
    return conjunction
        && phrases.word(next).equals("the")
        && phrases.tag(start) == Tag.DET
        && (phrases.isComma(joint) || isName(next + 1));
  }

  /**
   * "the state of the roads and the cost of fuel", "the Gulf of Roe and tensions over the reef".
   */
  private boolean isHeavyToo(int start, int joint, int next, int limit) {
    boolean conjunction = next > joint && !phrases.isComma(next - 1);
    if (!conjunction || !phrases.isHeavy(next, limit)) {
      return false;
    }
    if (phrases.tag(next) == Tag.DET) {
      boolean determined = phrases.tag(start) == Tag.DET || !phrases.isComma(joint);
      return phrases.startsOwned(start) || (determined && phrases.isHeavy(start, joint));
    }
    boolean afterName = phrases.tag(joint - 1) == Tag.PROPN;
    return afterName && !phrases.isName(next) && phrases.startsPhrase(next);
  }

  /** "(the welcome given to) him and his crew". */
  private boolean isCompany(int joint, int next) {
    return phrases.isPossessivePronoun(next)
        && phrases.tag(joint - 1) == Tag.PRON
        && phrases.tag(joint - 2) == Tag.ADP;
  }

  /** "the Guild of Masons and Carpenters' offer": a name of several capitalized words. */
  private boolean goesOnName(int joint, int next) {
    return phrases.tag(joint - 1) == Tag.PROPN && phrases.tag(next) == Tag.PROPN;
  }

  /** "work with the guilds to (clear the lake)": what such a deed is for has the object. */
  private int goal(int verb, int joint) {
    int goal = verb;
    for (int i = verb + 1; additions.leadOn(phrases.word(goal)) && i < joint; i++) {
      if (phrases.word(i).equals("to") && phrases.isBaseVerb(i + 1)) {
        goal = i + 1;
      }
    }
    return goal;
  }

  /**
   * Whether the verb has a noun of its own before the joint, and no verb inside that may share it.
   */
  private boolean hasObject(int verb, int joint) {
    boolean noun = false;
    for (int i = verb + 1; i < joint; i++) {
      if (phrases.word(i).equals("to") && phrases.isBaseVerb(i + 1)) {
        return false;
      }
      boolean listed = phrases.isComma(i - 1) && i + 1 == joint;
      noun |= (phrases.tag(i).isNominal() || phrases.tag(i) == Tag.DET) && !listed;
    }
    return noun;
  }

  /** Whether a capitalized name follows, which is a thing of its own. */
  private boolean isName(int i) {
    return phrases.tag(i) == Tag.PROPN && phrases.tag(i + 1) == Tag.PROPN;
  }

  /** "ending the war by opening talks": further gerunds go with the one after "by". */
  private boolean hasInnerGerund(int start, int joint) {
    for (int i = start + 1; i < joint; i++) {
      if (phrases.isSureGerund(i + 1) && MEANS.contains(phrases.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBareNoun(int i) {
    return phrases.tag(i) == Tag.NOUN || phrases.tag(i) == Tag.ADJ;
  }
}
