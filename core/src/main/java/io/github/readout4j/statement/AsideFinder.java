package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.model.Act;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the reporting clause that stands beside its content in a sentence.
 *
 * <p>"According to the envoy, A"; "In the envoy's view, A"; "As the envoy noted, A"; "A, the envoy
 * said"; "A, said the envoy, B".
 */
final class AsideFinder {

  private static final int LONGEST_OPENING = 14;
  private static final int LONGEST_CIRCUMSTANCE = 16;

  private final CueFinder cues;

  AsideFinder(CueFinder cues) {
    this.cues = cues;
  }

  /** Returns the asides of the sentence: one that tells who spoke, and one that names a source. */
  List<Aside> find(SentenceView view) {
    Optional<Aside> source = accordingTo(view);
    Optional<Aside> told =
        inTheViewOf(view)
            .or(() -> asNoted(view))
            .or(() -> postposed(view))
            .filter(it -> source.filter(other -> other.range().contains(it.cue())).isEmpty());
    return Stream.of(told, source).flatMap(Optional::stream).toList();
  }

  private Optional<Aside> accordingTo(SentenceView view) {
    for (int i = 0; i + 2 < view.size(); i++) {
      if (view.word(i).equals("according") && view.word(i + 1).equals("to")) {
        int end = view.phraseEnd(i + 2);
        boolean edge =
            i == 0
                || view.word(i - 1).equals(",")
                || view.word(i - 1).equals("\"")
                || end >= view.size() - 1
                || isOpening(view, i);
        if (end > i + 2 && edge) {
          int close = closing(view, end, i == 0 || isOpening(view, i));
          return Optional.of(
              new Aside(
                  new Range(i, close),
                  i,
                  i + 2,
                  new Range(i + 2, end),
                  "according to",
                  Act.SAY,
                  false,
                  "according-to"));
        }
      }
    }
    return Optional.empty();
  }

  /** "In the envoy's view, A." */
  private static Optional<Aside> inTheViewOf(SentenceView view) {
    for (int i = 2; view.word(0).equals("in") && i < Math.min(view.size(), LONGEST_OPENING); i++) {
      boolean opinion = view.word(i).equals("view") || view.word(i).equals("opinion");
      boolean owned = view.sentence().token(i - 1).isPossessive();
      if (opinion && owned && view.word(i + 1).equals(",")) {
        Range source = new Range(1, i - 1);
        return view.canSpeak(source)
            ? Optional.of(
                new Aside(
                    new Range(0, i + 1), i, i + 1, source, "view", Act.BELIEVE, false, "in-view"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "As the envoy noted, A." */
  private Optional<Aside> asNoted(SentenceView view) {
    List<Clause> clauses = view.clauses().list();
    if (clauses.isEmpty() || !view.word(0).equals("as")) {
      return Optional.empty();
    }
    Clause first = clauses.get(0);
    boolean told =
        first.subject().from() == 1
            && view.word(first.verb().to()).equals(",")
            && view.canSpeak(first.subject());
    return told
        ? cues.speechVerb(view, first)
            .map(
                entry ->
                    new Aside(
                        new Range(0, first.verb().to()),
                        first.verb().head(),
                        first.verb().head() + 1,
                        first.subject(),
                        entry.lemma(),
                        entry.act(),
                        first.verb().negated(),
                        "as-noted"))
        : Optional.empty();
  }

  private static boolean isOpening(SentenceView view, int i) {
    return i <= 2
        && (view.tag(i - 1) == Tag.CCONJ
            || view.tag(i - 1) == Tag.SCONJ
            || view.tag(i - 1) == Tag.ADV);
  }

  /** Where an aside that names its source closes: at the comma after it. */
  private static int closing(SentenceView view, int end, boolean opening) {
    if (!opening && !view.word(end).equals(",")) {
      return view.size();
    }
    for (int i = end; i < Math.min(end + 12, view.size()); i++) {
      if (view.word(i).equals(",")) {
        return i;
      }
    }
    return end;
  }

  private Optional<Aside> postposed(SentenceView view) {
    for (Clause clause : view.clauses().list()) {
      boolean quoted = view.isQuoted(clause.verb().head());
      if (!clause.verb().form().isFinite() || clause.verb().passive() || quoted) {
        continue;
      }
      Optional<ReportingVerbs.Entry> entry = cues.speechVerb(view, clause);
      if (entry.isPresent()) {
        Optional<Aside> aside = subjectFirst(view, clause, entry.get());
        if (aside.isEmpty()) {
          aside = verbFirst(view, clause, entry.get());
        }
        if (aside.isPresent()) {
          return aside;
        }
      }
    }
    return Optional.empty();
  }

  /** "A, the envoy said." and "A, the envoy said, B". */
  private Optional<Aside> subjectFirst(
      SentenceView view, Clause clause, ReportingVerbs.Entry entry) {
    Range subject = clause.subject();
    if (subject.isEmpty()
        || subject.to() > clause.verb().from()
        || subject.from() < 2
        || !isBreak(view, subject.from() - 1)) {
      return Optional.empty();
    }
    int told = afterAddressee(view, clause.verb().head() + 1 + entry.particles().size(), entry);
    boolean addressed = told > clause.verb().head() + 1 + entry.particles().size();
    boolean speech = addressed || entry.frames().takesQuotation();
    int after = speech ? afterCircumstance(view, told) : told;
    boolean quoted = view.word(subject.from() - 1).equals("\"") && entry.frames().takesQuotation();
    if (!(quoted || endsAside(view, after))
        || !(view.canSpeak(subject) || cues.isDocument(view, subject))
        || isOpening(view, clause, subject.from())) {
      return Optional.empty();
    }
    return Optional.of(
        new Aside(
            new Range(subject.from(), afterAside(view, after, false)),
            clause.verb().head(),
            clause.verb().head() + 1,
            subject,
            entry.lemma(),
            entry.act(),
            clause.verb().negated(),
            "postposed"));
  }

  /** "A, the envoy told reporters." */
  private static int afterAddressee(SentenceView view, int from, ReportingVerbs.Entry entry) {
    boolean told = !entry.frames().addresseeLinks().isEmpty();
    int end = told ? view.phraseEnd(from) : from;
    return end > from && view.canSpeak(new Range(from, end)) ? end : from;
  }

  /**
   * "Recognizing A, the envoy noted", "After A, the envoy spoke": no words of the envoy's before.
   */
  private static boolean isOpening(SentenceView view, Clause clause, int subject) {
    boolean told =
        view.word(subject - 1).equals("\"")
            || view.clauses().list().stream()
                .anyMatch(
                    other ->
                        other.index() < clause.index()
                            && other.verb().form().isFinite()
                            && other.kind() != Clause.Kind.ADVERBIAL);
    boolean time = view.timeEnd(0) > 0 && view.timeEnd(0) == subject - 1;
    boolean opening = time || (view.tag(0).isVerbal() && view.word(0).endsWith("ing"));
    boolean fragment = view.tag(0) != Tag.ADP && !opening;
    return opening || (!told && !fragment);
  }

  /** "A, said the envoy." and "A", said the envoy, who leads the talks. */
  private Optional<Aside> verbFirst(SentenceView view, Clause clause, ReportingVerbs.Entry entry) {
    int verb = clause.verb().from();
    if (verb < 2 || !isBreak(view, verb - 1)) {
      return Optional.empty();
    }
    int from = clause.verb().to() + entry.particles().size();
    int end = view.phraseEnd(from);
    boolean described = isDescribedSubject(view, clause);
    if (end == from || described || !view.canSpeak(new Range(from, end))) {
      return Optional.empty();
    }
    boolean quoted = view.word(verb - 1).equals("\"");
    if (!quoted && !endsAside(view, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Aside(
            new Range(verb, afterAside(view, end, true)),
            clause.verb().head(),
            clause.verb().head() + 1,
            new Range(from, end),
            entry.lemma(),
            entry.act(),
            clause.verb().negated(),
            "inverted"));
  }

  /** "The envoy, joined by the guilds, thanked the crew": no words of the crew's. */
  private static boolean isDescribedSubject(SentenceView view, Clause clause) {
    int after = clause.subject().to();
    return after > 0
        && view.word(after).equals(",")
        && view.clauseAt(after + 1).filter(aside -> aside.subject().isEmpty()).isPresent();
  }

  private static boolean isBreak(SentenceView view, int i) {
    String word = view.word(i);
    return word.equals(",") || word.equals("\"") || isDash(view, i);
  }

  /**
   * A dash between words, as texts from Russian and Turkic languages have it before the speaker.
   */
  private static boolean isDash(SentenceView view, int i) {
    boolean apart =
        i > 0
            && i + 1 < view.size()
            && view.sentence().token(i - 1).end() < view.sentence().token(i).start()
            && view.sentence().token(i).end() < view.sentence().token(i + 1).start();
    return switch (view.word(i)) {
      case "\u2014", "\u2013" -> true;
      case "-" -> apart;
      default -> false;
    };
  }

  private static boolean endsAside(SentenceView view, int i) {
    return i >= view.size()
        || view.word(i).equals(".")
        || view.word(i).equals(",")
        || view.word(i).equals(";")
        || view.word(i).equals("\"")
        || isDash(view, i)
        || isCircumstance(view, i);
  }

  /** "said in a statement on Thursday.": nothing but where and when follows to the end. */
  private static boolean isCircumstance(SentenceView view, int from) {
    return circumstanceEnd(view, from, view.size()) == view.size();
  }

  /** "said on Thursday, as the talks began": the comma after where and when, or the same token. */
  private static int afterCircumstance(SentenceView view, int from) {
    boolean object =
        view.word(from).equals("to")
            || view.word(from).equals("for")
            || view.word(from).equals("of");
    for (int i = from; !object && i < Math.min(view.size(), from + LONGEST_CIRCUMSTANCE); i++) {
      if (view.word(i).equals(",")) {
        return circumstanceEnd(view, from, i);
      }
    }
    return from;
  }

  /** The given end if nothing but where and when stands up to it, else the token itself. */
  private static int circumstanceEnd(SentenceView view, int from, int end) {
    if (end - from >= LONGEST_CIRCUMSTANCE || (view.tag(from) != Tag.ADP && !isTime(view, from))) {
      return from;
    }
    for (int i = from; i < end; i++) {
      if (view.tag(i).isVerbal() || view.tag(i) == Tag.SCONJ || view.word(i).equals("that")) {
        return from;
      }
    }
    return end;
  }

  private static boolean isTime(SentenceView view, int i) {
    return switch (view.word(i)) {
      case "on", "today", "yesterday" -> true;
      default -> view.sentence().isWeekday(i);
    };
  }

  /** An aside in the middle goes up to its closing comma; at the end, up to the end. */
  private static int afterAside(SentenceView view, int from, boolean inverted) {
    for (int i = from; i < Math.min(view.size(), from + 30); i++) {
      if (view.word(i).equals("\"")) {
        return i;
      }
      boolean pause = view.word(i).equals(",") || isDash(view, i);
      if (!inverted && i == from && pause && goesOn(view, i + 1)) {
        return i;
      }
    }
    return view.size();
  }

  /** Whether what is told goes on after the comma, and no tail such as ", adding that" does. */
  private static boolean goesOn(SentenceView view, int i) {
    if (view.clauseAt(i).filter(it -> it.kind() == Clause.Kind.PARTICIPIAL).isPresent()) {
      return false;
    }
    return view.word(i).equals("\"")
        || view.clauses().list().stream()
            .anyMatch(
                clause ->
                    clause.verb().from() >= i
                        && clause.verb().form().isFinite()
                        && clause.kind() != Clause.Kind.RELATIVE
                        && clause.kind() != Clause.Kind.ADVERBIAL);
  }
}
