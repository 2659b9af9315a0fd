package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Set;

/** What the readers of clauses share. */
record ClauseWords(
    Piece piece,
    Phrases phrases,
    Trimmer trimmer,
    Judgments judgments,
    Lexicon lexicon,
    Parties parties) {

  /** The words that clauses are read by. */
  record Lexicon(
      Wording wording,
      Additions additions,
      Effects effects,
      Attitudes attitudes,
      StanceNouns nouns,
      ReportingVerbs verbs) {}

  boolean isOwn(Range subject) {
    return !subject.isEmpty() && parties.isOwn(subject);
  }

  /**
   * "Norway (is a close friend)", "we (are close friends)": praise of a party is for what is said
   * of it.
   */
  boolean isBareName(Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (phrases.tag(i) != Tag.PROPN && phrases.tag(i) != Tag.PRON) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the words of the verb is one of the forms: "would", "never". */
  boolean hasAny(VerbGroup verb, Set<String> forms) {
    for (int i = verb.from(); i < verb.to(); i++) {
      if (forms.contains(phrases.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "can help", "could help": what may come about. */
  boolean isPossible(VerbGroup verb) {
    return hasAny(verb, Set.of("can", "could", "may", "might"));
  }

  /** Returns the deeds that the words name one after the other, shortened. */
  List<Range> deeds(Range range) {
    return new Conjuncts(phrases, lexicon.additions())
        .split(range, "").stream().map(trimmer::trim).filter(deed -> !deed.isEmpty()).toList();
  }

  Range trim(int from, int to) {
    return trimmer.trim(new Range(from, to));
  }

  boolean isBe(int verb) {
    return switch (phrases.word(verb)) {
      case "is", "are", "was", "were", "be", "been", "remain", "remains", "remained" -> true;
      case "become", "becomes", "became", "go", "goes", "went", "stand", "stands", "lie", "lies" ->
          true;
      default -> false;
    };
  }
}
