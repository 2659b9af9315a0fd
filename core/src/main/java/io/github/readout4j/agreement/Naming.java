package io.github.readout4j.agreement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Words that name or describe an agreement.
 *
 * @param sentence the sentence they stand in
 * @param words the words without article and owner
 * @param head the first token of the noun
 * @param headEnd after the noun
 * @param owner the words that name a party before it: "Kenya's"; empty if none do
 * @param kind what the noun says
 * @param noun the noun itself
 * @param proper whether it is a capitalized name
 * @param certain whether it names an agreement by itself, rather than if one was named before
 * @param listed how those of its list stand, if it is an item of one
 */
record Naming(
    Sentence sentence,
    Range words,
    int head,
    int headEnd,
    Range owner,
    AgreementKind kind,
    AgreementNouns.Entry noun,
    boolean proper,
    boolean certain,
    Optional<AgreementStatus> listed) {

  private static final Set<String> CALLED = Set.of("called", "known", "named", "dubbed", "titled");
  private static final Set<String> NAMING_WORDS =
      Set.of("called", "known", "named", "dubbed", "titled", "(", ",", "also", "as", "the", "a");

  Naming asRepetition() {
    return new Naming(sentence, words, head, headEnd, owner, kind, noun, proper, false, listed);
  }

  Naming listedAs(AgreementStatus status) {
    return new Naming(
        sentence, words, head, headEnd, owner, kind, noun, proper, certain, Optional.of(status));
  }

  TextSpan span() {
    return TextSpan.of(sentence.token(words.from()).start(), sentence.token(words.to() - 1).end());
  }

  /** "the Lake Accord (also known as the Border Treaty)", "a treaty called the Lake Accord". */
  boolean isNameOf(Naming before) {
    int i = before.words.to();
    boolean called = false;
    while (i < words.from() && NAMING_WORDS.contains(sentence.word(i))) {
      called |= CALLED.contains(sentence.word(i));
      i++;
    }
    return called && proper && i == words.from();
  }

  /** Whether the words are the noun and no more. */
  boolean isBare() {
    return words.from() == head && words.to() == headEnd;
  }

  boolean isPlural() {
    return !noun.noun().equals(String.join(" ", noun.words()));
  }

  /** Whether an article says that the reader knows it. */
  boolean isDefinite() {
    return switch (article()) {
      case "the", "this", "that", "these", "those", "'s", "'", "its", "their", "our" -> true;
      default -> false;
    };
  }

  /** Whether an article says that the reader does not know it: "a new accord". */
  boolean isIndefinite() {
    return article().equals("a") || article().equals("an");
  }

  private boolean isParticiple(int i) {
    return sentence.tag(i) == Tag.VERB
        && sentence.word(i).endsWith("ed")
        && sentence.tag(i - 1) == Tag.DET;
  }

  /** The word before it, over adjectives and participles. */
  private String article() {
    int i = words.from() - 1;
    while (i > 0 && (sentence.tag(i) == Tag.ADJ || isParticiple(i))) {
      i--;
    }
    return sentence.word(i);
  }
}
