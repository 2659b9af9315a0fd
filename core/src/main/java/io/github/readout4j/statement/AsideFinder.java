package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
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

  /** "In the envoy's view, A", "In the envoy's words, A". */
  private static Optional<Aside> inTheViewOf(SentenceView view) {
    for (int i = 2; view.word(0).equals("in") && i < Math.min(view.size(), LONGEST_OPENING); i++) {
      boolean opinion = view.word(i).equals("view") || view.word(i).equals("opinion");
      boolean words = view.word(i).equals("words");
      boolean owned = view.sentence().isPossessive(i - 1);
      if ((opinion || words) && owned && view.word(i + 1).equals(",")) {
        Range source = new Range(1, i - 1);
        String lemma = words ? "word" : "view";
        Act act = words ? Act.SAY : Act.BELIEVE;
        return view.canSpeak(source)
            ? Optional.of(
                new Aside(new Range(0, i + 1), i, i + 1, source, lemma, act, false, "in-view"))
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
    if (!opening && describes(view, end + 1)) {
      int comma = end + 1;
      while (comma < view.size() && !view.word(comma).equals(",")) {
        comma++;
      }
      return comma;
    }
    for (int i = end; i < Math.min(end + 12, view.size()); i++) {
      if (view.word(i).equals(",")) {
        return i;
      }
    }
    return end;
  }

  /** "according to Jane Roe, head of the port", ", who leads it": more about the source. */
  private static boolean describes(SentenceView view, int i) {
    boolean subject =
        view.clauses().list().stream()
            .anyMatch(it -> !it.subject().isEmpty() && it.subject().from() == i);
    boolean phrase = view.startsPhrase(i) && !subject && view.clauseAt(i).isEmpty();
    return view.word(i).equals("who") || phrase;
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
        || opensQuotation(view, subject.from() - 1)
        || !isBreak(view, subject.from() - 1)) {
      return Optional.empty();
    }
    int told = afterAddressee(view, clause.verb().head() + 1 + entry.particles().size(), entry);
    boolean addressed = told > clause.verb().head() + 1 + entry.particles().size();
    boolean speech = addressed || entry.frames().takesQuotation();
    int after = speech ? AsideEnds.afterCircumstance(view, told) : told;
    boolean quoted = view.word(subject.from() - 1).equals("\"") && entry.frames().takesQuotation();
    int end = AsideEnds.afterAside(view, after, false);
    boolean inserted = end == after && isInserted(view, after);
    if (!(quoted || AsideEnds.endsAside(view, after))
        || !(view.canSpeak(subject) || cues.isDocument(view, subject))
        || (!inserted && isOpening(view, clause, subject.from()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Aside(
            new Range(subject.from(), end),
            clause.verb().head(),
            clause.verb().head() + 1,
            subject,
            entry.lemma(),
            entry.act(),
            clause.verb().negated(),
            "postposed"));
  }

  /** "In any event, the envoy said, the dam holds": what is said opens before the aside. */
  private static boolean isInserted(SentenceView view, int comma) {
    return view.word(comma).equals(",")
        && !view.word(0).equals("as")
        && (view.tag(0) == Tag.ADP || view.tag(0) == Tag.ADV)
        && view.clauses().list().stream()
            .anyMatch(it -> it.subject().from() == comma + 1 && it.verb().form().isFinite());
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
    boolean participle =
        view.word(0).endsWith("ing")
            || view.clauseAt(0)
                .filter(it -> it.verb().form() == VerbGroup.Form.PARTICIPLE)
                .isPresent();
    boolean opening = time || (view.tag(0).isVerbal() && participle);
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
    if (!quoted && !AsideEnds.endsAside(view, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Aside(
            new Range(verb, AsideEnds.afterAside(view, end, true)),
            clause.verb().head(),
            clause.verb().head() + 1,
            new Range(from, end),
            entry.lemma(),
            entry.act(),
            clause.verb().negated(),
            "inverted"));
  }

  /**
   * "The envoy, joined by the guilds, thanked the crew", "The envoy, along with the guilds, thanked
   * the crew": no words of the crew's.
   */
  private static boolean isDescribedSubject(SentenceView view, Clause clause) {
    Range subject = clause.subject();
    int after = subject.to();
    if (after == 0 || after > clause.verb().from() || !view.word(after).equals(",")) {
      return false;
    }
    boolean company = view.sentence().holds("with", subject.from(), after);
    return (company && view.sentence().holds(",", subject.from(), after))
        || view.clauseAt(after + 1).filter(aside -> aside.subject().isEmpty()).isPresent();
  }

  /** "said "all parties" have agreed": the mark opens what is said rather than closes it. */
  private static boolean opensQuotation(SentenceView view, int mark) {
    return view.word(mark).equals("\"") && !view.closesQuotation(mark);
  }

  private static boolean isBreak(SentenceView view, int i) {
    String word = view.word(i);
    return word.equals(",") || word.equals("\"") || AsideEnds.isDash(view, i);
  }
}
