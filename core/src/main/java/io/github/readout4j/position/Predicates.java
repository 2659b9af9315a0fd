package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a predicate says of its subject: "the claims are baseless", "trade is a priority". */
final class Predicates {

  private final ClauseWords words;
  private final Phrases phrases;

  Predicates(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  List<Finding> read(VerbGroup verb, Range subject, Range rest) {
    return provesToBe(verb, rest)
        ? predicated(verb, subject, new Range(rest.from() + 2, rest.to()))
        : predicated(verb, subject, rest);
  }

  /** "the talks proved to be useful". */
  private boolean provesToBe(VerbGroup verb, Range rest) {
    boolean proves =
        switch (phrases.word(verb.head())) {
          case "prove", "proves", "proved", "proven" -> true;
          default -> false;
        };
    return proves
        && phrases.word(rest.from()).equals("to")
        && phrases.word(rest.from() + 1).equals("be");
  }

  private boolean links(VerbGroup verb, Range rest) {
    return words.isBe(verb.head())
        || phrases.word(rest.from() - 1).equals("be")
        || (isMoving(verb.head()) && phrases.tag(rest.from()) == Tag.ADP);
  }

  /** "(the talks) are moving (in a good direction)". */
  private boolean isMoving(int verb) {
    return switch (phrases.word(verb)) {
      case "going", "moving", "heading", "developing", "progressing" -> true;
      default -> false;
    };
  }

  private List<Finding> predicated(VerbGroup verb, Range subject, Range rest) {
    if (isDegree(subject) && words.isBe(verb.head())) {
      return degree(subject, rest).filter(finding -> !finding.target().isEmpty()).stream().toList();
    }
    Optional<Stance> judged = isTold(subject) ? judgment(verb, rest) : Optional.empty();
    return judged
        .flatMap(stance -> finding(stance, verb, subject, rest))
        .filter(finding -> !finding.target().isEmpty())
        .stream()
        .toList();
  }

  private Optional<Stance> judgment(VerbGroup verb, Range rest) {
    if (links(verb, rest)) {
      return judgment(rest);
    }
    if (isQuality(verb, rest)) {
      return words.lexicon().wording().adjective(phrases.word(verb.head()));
    }
    return verb.passive()
        ? words.lexicon().wording().participleAt(phrases.sentence(), verb.head())
        : Optional.empty();
  }

  /** "the bond is enduring", unlike "the flood is worrying the growers". */
  private boolean isQuality(VerbGroup verb, Range rest) {
    return phrases.hasGerundForm(verb.head())
        && words.isBe(verb.head() - 1)
        && !phrases.startsPhrase(rest.from());
  }

  /** "(stressed) how vital it is to act", "how vital the bridge is". */
  private boolean isDegree(Range subject) {
    return phrases.word(subject.from() - 1).equals("how")
        && phrases.tag(subject.from()) == Tag.ADJ
        && subject.to() > subject.from() + 1;
  }

  private Optional<Finding> degree(Range subject, Range rest) {
    Optional<Stance> judged = words.lexicon().wording().adjective(phrases.word(subject.from()));
    Range thing = new Range(subject.from() + 1, subject.to());
    return judged.flatMap(
        stance ->
            phrases.word(thing.from()).equals("it")
                ? wanted(stance, rest)
                : found(stance, words.trimmer().trim(thing)));
  }

  private Optional<Finding> finding(Stance judged, VerbGroup verb, Range subject, Range rest) {
    if (phrases.word(subject.from()).equals("it")) {
      return expletive(judged, rest);
    }
    if (isNegated(verb, rest)) {
      return negated(judged, subject, rest);
    }
    if (words.isBareName(subject)) {
      return found(judged, words.trim(subject.from(), rest.to()));
    }
    Range target = judged == Stance.DENY ? denied(subject) : subject;
    return found(judged, words.trimmer().trim(target));
  }

  private boolean isTold(Range subject) {
    return !subject.isEmpty() && !phrases.word(subject.from()).equals("there");
  }

  private static Optional<Finding> found(Stance stance, Range target) {
    return Optional.of(Finding.of(stance, target, "predicate"));
  }

  private boolean isNegated(VerbGroup verb, Range rest) {
    int told = rest.from();
    while (phrases.tag(told) == Tag.ADV && !isNot(told) && told < rest.to()) {
      told++;
    }
    return !isMore(rest.from())
        && !isMore(rest.from() + 1)
        && !isSurpassing(verb, rest)
        && (isNot(told) || verb.negated());
  }

  /** "has never been stronger": no denial but praise. */
  private boolean isSurpassing(VerbGroup verb, Range rest) {
    String word = phrases.word(rest.from());
    boolean more =
        word.equals("more") || (phrases.tag(rest.from()) == Tag.ADJ && word.endsWith("er"));
    return more && words.hasAny(verb, Set.of("never"));
  }

  private boolean isNot(int i) {
    return switch (phrases.word(i)) {
      case "not", "no", "never" -> true;
      default -> false;
    };
  }

  /** "is not (only) a pact but a promise": more than that is told. */
  private boolean isMore(int i) {
    return switch (phrases.word(i)) {
      case "just", "only", "merely", "simply" -> true;
      default -> false;
    };
  }

  /**
   * To say that a thing is no threat denies a charge; to say that it is no help speaks against it.
   */
  private Optional<Finding> negated(Stance judged, Range subject, Range rest) {
    if (Judgments.isNegative(judged)) {
      return found(Stance.DENY, words.trim(subject.from(), rest.to()));
    }
    return judged == Stance.SUPPORT
        ? found(Stance.OPPOSE, words.trimmer().trim(subject))
        : Optional.empty();
  }

  /** "it is vital to act", "it is essential that": what follows is what is weighed. */
  private Optional<Finding> expletive(Stance judged, Range rest) {
    return wanted(judged == Stance.SUPPORT ? Stance.DEMAND : judged, rest);
  }

  private Optional<Finding> wanted(Stance stance, Range rest) {
    for (int i = rest.from(); i < rest.to(); i++) {
      switch (phrases.word(i)) {
        case "to", "that", "for" -> {
          return found(stance, words.trim(i + 1, rest.to()));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** "the claim that A", "accusations about A": what is denied is A. */
  private Range denied(Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      for (StanceNouns.Entry noun : words.lexicon().nouns().of(phrases.word(i))) {
        if (noun.stance() == Stance.ACCUSE) {
          return about(noun, i, subject);
        }
      }
    }
    return subject;
  }

  private Range about(StanceNouns.Entry noun, int head, Range subject) {
    for (int k = head + 1; k < subject.to() - 1; k++) {
      if (noun.takes(phrases.word(k))) {
        return new Range(k + 1, subject.to());
      }
    }
    return subject;
  }

  /** Returns how the predicate judges what it is said of. */
  Optional<Stance> judgment(Range rest) {
    Optional<Stance> phrase = phraseJudgment(rest);
    if (phrase.isPresent()) {
      return phrase;
    }
    int end = Math.min(rest.to(), predicateEnd(rest));
    Optional<Stance> positive = Optional.empty();
    for (int i = rest.from(); i < end; i++) {
      Optional<Stance> stance = judgmentAt(i, end);
      if (stance.isPresent() && Judgments.isNegative(stance.get())) {
        return stance;
      }
      positive = positive.or(() -> stance);
    }
    return positive;
  }

  /** "is of great value", "is in the basic interest of all", "are in good shape". */
  private Optional<Stance> phraseJudgment(Range rest) {
    int end = phrases.headEnd(rest.from() + 1, rest.to());
    if (phrases.tag(rest.from()) != Tag.ADP || end == rest.from() + 1) {
      return Optional.empty();
    }
    Wording wording = words.lexicon().wording();
    Range phrase = new Range(rest.from() + 1, end);
    return switch (phrases.word(rest.from())) {
      case "of", "in", "on", "at" ->
          wording.isState(phrases.word(end - 1))
              ? words.judgments().byAdjective(phrase)
              : wording.predicate(phrases.word(end - 1));
      default -> Optional.empty();
    };
  }

  private Optional<Stance> judgmentAt(int i, int end) {
    String word = phrases.word(i);
    if (word.equals("against") || (word.equals("aimed") && phrases.word(i + 1).equals("against"))) {
      return Optional.of(Stance.OPPOSE);
    }
    Optional<Stance> phrase =
        words.lexicon().wording().phraseAt(phrases.sentence(), i).map(Wording.Phrase::stance);
    boolean head = i + 1 == end || endsPhrase(phrases.tag(i + 1));
    return phrase
        .or(() -> words.lexicon().wording().adjective(word))
        .or(() -> head ? words.lexicon().wording().predicate(word) : Optional.empty());
  }

  private static boolean endsPhrase(Tag tag) {
    return switch (tag) {
      case ADP, PART, PUNCT, ADV, CCONJ -> true;
      default -> false;
    };
  }

  /** "(was) brief, candid and useful". */
  private boolean joinsAdjectives(int comma) {
    return phrases.tag(comma - 1) == Tag.ADJ && phrases.tag(comma + 1) == Tag.ADJ;
  }

  /** The predicate ends where a further phrase or clause begins. */
  private int predicateEnd(Range rest) {
    int i = rest.from();
    while (i < rest.to()
        && (!phrases.isComma(i) || joinsAdjectives(i))
        && phrases.tag(i) != Tag.SCONJ
        && !phrases.word(i).equals("to")
        && phrases.tag(i) != Tag.ADP) {
      i++;
    }
    return Math.min(i + 1, rest.to());
  }
}
