package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;

/**
 * Reads what something is held to be: "sees the dam as a threat", "called the ban a mistake", "the
 * ban is regarded as a mistake".
 */
final class Regards {

  private final ClauseWords words;
  private final Phrases phrases;

  Regards(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  /** Reads a content whose cue is such a verb: "(described) the call as useful". */
  Optional<Finding> ofContent() {
    Piece piece = words.piece();
    boolean regarded = words.lexicon().wording().isRegarding(piece.link());
    return regarded ? ofObject(piece.words()) : Optional.empty();
  }

  /** Reads a clause whose verb is such a verb. */
  Optional<Finding> ofClause(VerbGroup verb, Range subject, Range rest) {
    if (verb.negated() || !words.lexicon().wording().isRegarding(phrases.word(verb.head()))) {
      return Optional.empty();
    }
    if (verb.passive()) {
      return isLink(rest.from()) ? finding(subject, after(rest.from(), rest)) : Optional.empty();
    }
    return ofObject(rest).map(finding -> subject.isEmpty() ? finding : finding.heldBy(subject));
  }

  private Optional<Finding> ofObject(Range rest) {
    int end = phrases.headEnd(rest.from(), rest.to());
    if (end == rest.from() || phrases.tag(rest.from()) == Tag.PRON) {
      return Optional.empty();
    }
    int link = link(end, rest.to());
    if (link < rest.to()) {
      return finding(new Range(rest.from(), link), after(link, rest));
    }
    boolean named = phrases.tag(end) == Tag.DET || phrases.tag(end) == Tag.ADJ;
    return named
        ? finding(new Range(rest.from(), end), new Range(end, rest.to()))
        : Optional.empty();
  }

  /** Returns where "as" follows the object; the limit if it does not. */
  private int link(int from, int limit) {
    int i = from;
    while (i < limit && !isLink(i)) {
      if (phrases.tag(i) == Tag.PUNCT || phrases.tag(i) == Tag.AUX) {
        return limit;
      }
      i++;
    }
    return i;
  }

  /** "as" before what the thing is, unlike "as well as" and "such as". */
  private boolean isLink(int i) {
    return phrases.word(i).equals("as")
        && !phrases.word(i + 1).equals("well")
        && !opensClause(i + 1)
        && !phrases.word(i - 1).equals("such")
        && !phrases.word(i - 1).equals("well");
  }

  /** "(describes the losses) as the tide rises". */
  private boolean opensClause(int i) {
    int end = phrases.headEnd(i, phrases.sentence().size());
    boolean verb = phrases.tag(end) == Tag.AUX || phrases.tag(end) == Tag.VERB;
    return end > i && verb && !phrases.word(end).endsWith("ing");
  }

  private Range after(int link, Range rest) {
    int from = phrases.word(link + 1).equals("\"") ? link + 2 : link + 1;
    return new Range(Math.min(from, rest.to()), rest.to());
  }

  private Optional<Finding> finding(Range thing, Range predicate) {
    Optional<Stance> judged =
        thing.isEmpty() || predicate.isEmpty()
            ? Optional.empty()
            : new Predicates(words).judgment(predicate);
    return judged
        .map(stance -> Finding.of(stance, words.trimmer().trim(thing), "regarded"))
        .filter(finding -> !finding.target().isEmpty());
  }
}
