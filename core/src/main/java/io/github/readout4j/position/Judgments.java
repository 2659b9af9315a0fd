package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the wording of a noun phrase says of the thing it names: "the unprovoked attack". */
final class Judgments {

  private final Phrases phrases;
  private final Wording wording;

  Judgments(Phrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
  }

  /** Returns the stance that the adjectives and the head of the noun phrase tell. */
  Optional<Stance> of(Range phrase) {
    int end = phrases.headEnd(phrase.from(), phrase.to());
    if (isQuantity(end - 1) && phrases.word(end).equals("of")) {
      return of(new Range(end + 1, phrase.to()));
    }
    Optional<Stance> found = byAdjective(new Range(phrase.from(), end));
    Optional<Stance> head = end > phrase.from() ? byHead(phrase.from(), end - 1) : Optional.empty();
    if ((found.isPresent() && isNegative(found.get())) || head.isEmpty()) {
      return found;
    }
    return head;
  }

  private boolean isQuantity(int i) {
    return switch (phrases.word(i)) {
      case "range", "number", "series", "set", "variety", "level", "host" -> true;
      default -> false;
    };
  }

  /** Returns the stance that adjectives among the words tell; one against it wins. */
  Optional<Stance> byAdjective(Range words) {
    if (words.isEmpty() || wording.isFact(phrases.word(words.to() - 1))) {
      return Optional.empty();
    }
    Optional<Stance> found = Optional.empty();
    for (int i = words.from(); i < words.to(); i++) {
      Optional<Stance> adjective = wording.adjective(phrases.word(i));
      if (adjective.isPresent() && (found.isEmpty() || isNegative(adjective.get()))) {
        found = adjective;
      }
    }
    return found;
  }

  /** Returns the noun phrases of the words that an adjective speaks against, outside the cover. */
  List<Finding> loaded(Range words, Cover cover, boolean nouns) {
    List<Finding> findings = new ArrayList<>();
    for (int i = words.from(); i < words.to() && !opensRemark(i); i++) {
      int start = phrases.start(i, words.from());
      int end = phrases.headEnd(i, words.to());
      Optional<Stance> adjective = wording.adjective(phrases.word(i));
      Optional<Stance> stance =
          adjective.isPresent() && isNegative(adjective.get())
              ? byAdjective(new Range(i, end))
              : nouns || start == words.from() || isDeed(start, i)
                  ? byNoun(i, start)
                  : Optional.empty();
      if (stance.isPresent() && !cover.contains(i) && end > i && !isTime(start - 1)) {
        int from = phrases.tag(start) == Tag.DET || phrases.isOwned(start, i) ? start : i;
        int to = free(end, words, cover);
        findings.add(Finding.of(stance.get(), new Range(from, to), "loaded"));
        i = Math.max(end, joinedEnd(end, to));
      }
    }
    return findings;
  }

  /** "(the aid sent) since the raid": when rather than what. */
  private boolean isTime(int i) {
    return phrases.word(i).equals("since") && phrases.tag(i) == Tag.ADP;
  }

  /** "(the brutal) and unjustified war": the second adjective belongs to what was found. */
  private int joinedEnd(int from, int limit) {
    return phrases.isConjunction(from) && wording.adjective(phrases.word(from + 1)).isPresent()
        ? phrases.headEnd(from + 1, limit)
        : from;
  }

  /** Where the next words begin that have a stance already. */
  private int free(int from, Range words, Cover cover) {
    int i = from;
    while (i < words.to() && !cover.contains(i) && !opensMember(i)) {
      i++;
    }
    return i;
  }

  /** "(the grim raids), the new truce": another thing of a list. */
  private boolean opensMember(int i) {
    return phrases.isComma(i) && phrases.tag(i + 1) == Tag.DET;
  }

  /** "Ruritanian aggression": a noun that speaks against what somebody does. */
  private Optional<Stance> byNoun(int i, int start) {
    Optional<Stance> stance = byHead(start, i);
    boolean owned =
        stance.equals(Optional.of(Stance.OPPOSE))
            && (phrases.isOwned(start, i) || isDoneBy(start, i));
    boolean head = phrases.tag(i + 1) != Tag.NOUN;
    return owned && head && !isFacedByOthers(start, i) ? stance : Optional.empty();
  }

  /** "Ruritania's escalation", "the raids by Ruritania": told as a deed of somebody. */
  private boolean isDeed(int start, int head) {
    return isDoneBy(start, head)
        || (isNamedOwners(start, head) && wording.deed(phrases.word(head)).isPresent());
  }

  /** "the aggression (committed) by Ruritania". */
  private boolean isDoneBy(int start, int head) {
    int by = phrases.tag(head + 1) == Tag.VERB ? head + 2 : head + 1;
    int name = phrases.tag(by + 1) == Tag.DET ? by + 2 : by + 1;
    return phrases.word(by).equals("by") && phrases.isName(name) && !isAny(start);
  }

  private boolean isAny(int start) {
    return switch (phrases.word(start)) {
      case "a", "an", "any", "no" -> true;
      default -> false;
    };
  }

  private boolean isNamedOwners(int start, int head) {
    return !phrases.isPossessivePronoun(start) && !phrases.possessor(start, head).isEmpty();
  }

  /** "(its defense) against Ruritanian aggression": which defense it is. */
  private boolean isFacedByOthers(int start, int head) {
    return !isNamedOwners(start, head)
        && switch (phrases.word(start - 1)) {
          case "against" -> true;
          case "of" -> phrases.word(start - 2).equals("face");
          case "to" -> phrases.word(start - 2).equals("response");
          case "for" -> phrases.word(start - 2).equals("accountable");
          default -> false;
        };
  }

  /** An escalation is a concern, somebody's escalation a reproach. */
  private Optional<Stance> byHead(int start, int head) {
    String noun = phrases.word(head);
    Optional<Stance> deed = phrases.isOwned(start, head) ? wording.deed(noun) : Optional.empty();
    return deed.isPresent() ? deed : wording.loaded(noun);
  }

  /** ", which would be a disaster": the writer's remark rather than what was said. */
  private boolean opensRemark(int i) {
    return phrases.isComma(i) && phrases.word(i + 1).equals("which");
  }

  static boolean isNegative(Stance stance) {
    return switch (stance) {
      case OPPOSE, CONCERN, DENY, ACCUSE -> true;
      case SUPPORT, DEMAND, COMMIT -> false;
    };
  }
}
