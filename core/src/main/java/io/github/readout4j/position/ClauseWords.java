package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.ReportingVerbs;

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

  Range trim(int from, int to) {
    return trimmer.trim(new Range(from, to));
  }

  boolean isBe(int verb) {
    return switch (phrases.word(verb)) {
      case "is", "are", "was", "were", "be", "been", "remain", "remains", "remained" -> true;
      case "go", "goes", "went", "stand", "stands", "lie", "lies" -> true;
      default -> false;
    };
  }
}
