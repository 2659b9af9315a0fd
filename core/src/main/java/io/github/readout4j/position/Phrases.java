package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/** Where the noun phrases of a sentence begin and end, as far as stances need it. */
record Phrases(Sentence sentence) {

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
  private static final Set<String> GOING_ON = Set.of("continue", "keep");
  private static final Set<String> PAIRING = Set.of("between", "both", "among", "amongst");

  /** Past forms in "eed", which otherwise ends base forms as "proceed". */
  private static final Set<String> AGREED = Set.of("agreed", "freed", "guaranteed", "decreed");

  /** What owns nothing although it stands before "'s": "today's gift". */
  private static final Set<String> TIMES =
      Set.of("today", "yesterday", "tomorrow", "week", "month", "year");

  private static final int LONGEST = 14;

  String word(int i) {
    return sentence.word(i);
  }

  Tag tag(int i) {
    return sentence.tag(i);
  }

  boolean isPossessivePronoun(int i) {
    return POSSESSIVES.contains(word(i));
  }

  boolean isPossessiveMark(int i) {
    return sentence.isPossessive(i);
  }

  boolean isConjunction(int i) {
    return tag(i) == Tag.CCONJ;
  }

  boolean isComma(int i) {
    return word(i).equals(",");
  }

  /** Whether a noun phrase begins at the token. */
  boolean startsPhrase(int i) {
    return switch (tag(i)) {
      case DET, NOUN, PROPN, ADJ -> true;
      default -> isPossessivePronoun(i);
    };
  }

  /** Whether a name begins at the token. */
  boolean isName(int i) {
    return i < sentence.size()
        && (tag(i) == Tag.PROPN || (tag(i) == Tag.ADJ && sentence.token(i).isCapitalized()));
  }

  /** Whether the word ends as a gerund does: "ending", unlike "bring". */
  boolean hasGerundForm(int i) {
    String word = word(i);
    return word.endsWith("ing") && hasVowel(word.substring(0, word.length() - 3));
  }

  /** Whether the word ends as a regular past form does: "mended", unlike "proceed". */
  boolean hasPastForm(int i) {
    String word = word(i);
    boolean base = word.endsWith("eed") && !AGREED.contains(word);
    return word.endsWith("ed") && !base && hasVowel(word.substring(0, word.length() - 2));
  }

  /** Whether the word ends as a third person does: "mends", unlike "discuss" and "focus". */
  private boolean hasPersonForm(int i) {
    String word = word(i);
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
  }

  /** Whether a gerund with something after it stands at the token: "ending the war". */
  boolean isGerund(int i) {
    boolean alone = tag(i + 1) == Tag.ADP || isConjunction(i + 1) || isComma(i + 1);
    boolean tagged = tag(i) == Tag.VERB || tag(i) == Tag.NOUN || tag(i) == Tag.ADJ;
    return hasGerundForm(i) && tagged && !alone;
  }

  /** Whether a word in "ing" is surely a gerund, and no noun before another as "building site". */
  boolean isSureGerund(int i) {
    boolean object = tag(i) == Tag.VERB || tag(i + 1) == Tag.DET || isPossessivePronoun(i + 1);
    return isGerund(i) && object;
  }

  /** "acting on the report", unlike "the building of". */
  boolean isGerundWithLink(int i) {
    return tag(i) == Tag.VERB
        && hasGerundForm(i)
        && tag(i + 1) == Tag.ADP
        && !word(i + 1).equals("of")
        && !isModifierOf(i - 1);
  }

  private boolean isModifierOf(int i) {
    return tag(i) == Tag.DET || tag(i) == Tag.ADJ || tag(i).isNominal() || isPossessivePronoun(i);
  }

  /** "continue sending aid": the verb only says that the next one goes on. */
  boolean isGoingOn(int i) {
    return GOING_ON.contains(word(i)) && tag(i + 1) == Tag.VERB && hasGerundForm(i + 1);
  }

  /** Whether a verb in its base form stands at the token, an adverb before it or none. */
  boolean isBaseVerb(int i) {
    int at = tag(i) == Tag.ADV ? i + 1 : i;
    return tag(at) == Tag.VERB
        && !hasGerundForm(at)
        && !hasPastForm(at)
        && !hasPersonForm(at)
        && !sentence.token(at).isCapitalized();
  }

  /** Whether a "that" stands at the token that opens a clause: "that rivers" names no river. */
  boolean isThat(int i) {
    if (!word(i).equals("that") || tag(i) != Tag.DET) {
      return word(i).equals("that") && tag(i) == Tag.SCONJ;
    }
    int end = headEnd(i + 1, sentence.size());
    String head = word(end - 1);
    boolean plural = tag(end - 1) == Tag.NOUN && head.endsWith("s") && !head.endsWith("ss");
    return plural || (isComma(end) && (tag(end + 1) == Tag.NOUN || tag(end + 1) == Tag.ADJ));
  }

  /** Whether the phrase that begins at the token names nobody: "no crew", "nobody". */
  boolean isNobody(int i) {
    return switch (word(i)) {
      case "no", "nobody", "none", "neither", "nothing" -> true;
      default -> false;
    };
  }

  /** Whether "to" stands at the token before a verb. */
  boolean isInfinitive(int i) {
    return word(i).equals("to") && tag(i + 1) == Tag.VERB;
  }

  /** Whether the noun phrase that begins at the token has a complement: "the cost of fuel". */
  boolean isHeavy(int from, int limit) {
    int end = headEnd(from, limit);
    return end > from && end < limit && tag(end) == Tag.ADP && !word(end).equals("as");
  }

  /** Whether a noun, a name, a number or a pronoun stands among the words. */
  boolean hasNoun(Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (tag(i).isNominal()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at the token is used as a noun, whatever the tagger took it for. */
  boolean isNounUse(int i) {
    if (tag(i) == Tag.NOUN || tag(i) == Tag.PROPN) {
      return true;
    }
    Tag before = tag(i - 1);
    return before == Tag.DET
        || before == Tag.ADJ
        || isPossessiveMark(i - 1)
        || isPossessivePronoun(i - 1);
  }

  /** Whether a noun phrase begins with words that name someone: "its", "Kenya's", "Kenyan". */
  boolean isOwned(int start, int head) {
    if (!possessor(start, head).isEmpty()) {
      return true;
    }
    for (int i = start; i < head; i++) {
      if (tag(i) == Tag.PROPN || (tag(i) == Tag.ADJ && sentence.token(i).isCapitalized())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first token of the noun phrase with the given head, not before {@code floor}. */
  int start(int head, int floor) {
    int i = head;
    int least = Math.max(floor, head - LONGEST);
    while (i > least && isModifier(i - 1, i)) {
      i--;
      if (closesLeft(i, least)) {
        break;
      }
    }
    return i;
  }

  /** An article or a possessive pronoun begins its noun phrase. */
  private boolean closesLeft(int i, int least) {
    return (tag(i) == Tag.DET && !(i > least && tag(i - 1) == Tag.DET)) || isPossessivePronoun(i);
  }

  private boolean isModifier(int i, int next) {
    return switch (tag(i)) {
      case DET, ADJ, NOUN, PROPN, NUM, SYM -> true;
      case PRON -> isPossessivePronoun(i);
      case PART -> isPossessiveMark(i);
      case ADV -> tag(next) == Tag.ADJ;
      case VERB -> isAdjectival(i);
      case CCONJ, PUNCT -> joinsAdjectives(i);
      default -> false;
    };
  }

  /** "a shared goal", "growing threats": a participle between its article and its noun. */
  private boolean isAdjectival(int i) {
    boolean participle = hasPastForm(i) || hasGerundForm(i);
    Tag before = tag(i - 1);
    boolean inside =
        before == Tag.DET
            || before == Tag.ADJ
            || isPossessiveMark(i - 1)
            || isPossessivePronoun(i - 1)
            || i == 0;
    return participle && inside;
  }

  /** "unjust and unlawful actions", "an unprovoked, unjustified attack". */
  private boolean joinsAdjectives(int i) {
    boolean joint = isComma(i) || word(i).equals("and");
    return joint && tag(i - 1) == Tag.ADJ && tag(i + 1) == Tag.ADJ;
  }

  /**
   * Returns after the head of the noun phrase that begins at the token; the token itself if none.
   */
  int headEnd(int from, int limit) {
    int i = from;
    int head = from;
    while (i < limit && isInside(i) && !(head > from && opensClause(i))) {
      i++;
      if (tag(i - 1).isNominal() || tag(i - 1) == Tag.NUM) {
        head = i;
      }
    }
    return head;
  }

  /** "the care (the crew took)": an article after a noun opens a clause of its own. */
  private boolean opensClause(int i) {
    return tag(i) == Tag.DET && tag(i - 1) == Tag.NOUN;
  }

  private boolean isInside(int i) {
    return switch (tag(i)) {
      case DET, ADJ, NOUN, PROPN, NUM, SYM, PRON -> true;
      case PART -> isPossessiveMark(i);
      case ADV -> tag(i + 1) == Tag.ADJ || tag(i + 1) == Tag.ADV;
      case VERB -> isAdjectival(i);
      case CCONJ, PUNCT -> joinsAdjectives(i);
      default -> false;
    };
  }

  /**
   * Returns the possessor that the noun phrase from {@code start} to {@code head} begins with, as
   * in "the ministers' wish" or "his hope"; empty if there is none.
   */
  Range possessor(int start, int head) {
    for (int i = head - 1; i >= start; i--) {
      if (isPossessiveMark(i)) {
        return new Range(start, i);
      }
    }
    return isPossessivePronoun(start) ? new Range(start, start + 1) : Range.NONE;
  }

  /** Returns the owner that the words begin with, other than a pronoun; empty if there is none. */
  Range ownerAt(Range words) {
    int head = headEnd(words.from(), words.to());
    for (int i = words.from() + 1; i < head; i++) {
      if (isPossessiveMark(i) && !TIMES.contains(word(i - 1))) {
        return new Range(words.from(), i);
      }
    }
    return Range.NONE;
  }

  /** "between the state and the church of the north": a pair that one word holds together. */
  boolean pairs(int from, int to) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      open = PAIRING.contains(word(i)) || (open && !isConjunction(i));
    }
    return open;
  }

  /** Whether a noun phrase with an owner begins at the token: "his speech", "Kenya's offer". */
  boolean startsOwned(int i) {
    if (isPossessivePronoun(i)) {
      return !word(i).equals("whose");
    }
    int at = tag(i) == Tag.DET ? i + 1 : i;
    while (tag(at) == Tag.PROPN || (tag(at) == Tag.NOUN && at - i < 4)) {
      at++;
    }
    return at > i && isPossessiveMark(at);
  }
}
