package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Clauses;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.mention.Mention;
import io.github.readout4j.sentence.Tag;
import java.util.Map;
import java.util.Set;

/**
 * Finds where the content of a statement ends.
 *
 * <p>It goes on to the end of the sentence, unless a clause of the same level begins before: a
 * further predicate of the same subject, a participial tail that reports, or a clause of its own.
 */
final class ContentBounds {

  private static final int LONGEST_ASIDE = 6;

  private static final SpeechNouns NOUNS = SpeechNouns.standard();

  /** The participles that tell what came of somebody's words: "said so, prompting protests". */
  private static final Set<String> AFTERMATHS = Table.named("aftermaths").values("participle");

  private final SentenceView view;
  private final Map<Integer, Cue> accepted;

  /**
   * @param accepted the predicates that are statements, by the index of their clause
   */
  ContentBounds(SentenceView view, Map<Integer, Cue> accepted) {
    this.view = view;
    this.accepted = accepted;
  }

  /** Returns the tokens of the content of the given predicate. */
  Range content(Cue cue) {
    int end = view.size();
    for (Clause clause : view.clauses().list()) {
      if (cue.construction().equals("noun") && clause.subject().contains(cue.head())) {
        end = clause.verb().from();
        break;
      }
      if (goesOnAround(cue, clause)) {
        end = clause.verb().from();
        break;
      }
      if (clause.start() >= cue.complement().from() && ends(cue, clause)) {
        boolean byGerund = clause.kind() == Clause.Kind.ADNOMINAL;
        end = byGerund ? clause.start() - 1 : clause.start();
        break;
      }
    }
    return trim(cue.complement().from(), Math.min(end, quotationEnd(cue, end)));
  }

  /** "The envoy, who said she knew, left": the sentence goes on after its relative clause. */
  private static boolean goesOnAround(Cue cue, Clause clause) {
    return clause.kind() == Clause.Kind.MAIN
        && clause.index() > cue.clause().index()
        && clause.start() < cue.clause().start()
        && clause.verb().from() > cue.complement().from();
  }

  /** The clause a comment such as "as he said" is about: what the sentence says before it. */
  boolean isComment(Cue cue) {
    return cue.complement().frame().equals("comment")
        || (cue.clause().kind() == Clause.Kind.ADVERBIAL
            && view.word(cue.clause().subject().from() - 1).equals("as")
            && !cue.complement().clausal()
            && !cue.complement().frame().equals("np")
            && !cue.complement().frame().equals("to"));
  }

  private boolean ends(Cue cue, Clause clause) {
    if (isAftermath(cue, clause)) {
      return true;
    }
    Clauses clauses = view.clauses();
    boolean reports = accepted.containsKey(clause.index());
    return switch (clause.kind()) {
      case COORDINATE -> isBeside(cue, clause);
      case PARTICIPIAL ->
          (reports || view.word(clause.verb().head()).equals("referring"))
              && (holds(clauses.level(clause), cue.clause())
                  || cue.clause().kind() == Clause.Kind.ADNOMINAL);
      case CONJOINED -> endsAsClause(cue, clause);
      case MAIN -> true;
      case ADVERBIAL ->
          contrasts(cue, clause)
              || (clause.afterComma()
                  && reports
                  && (isSameParty(cue, clause)
                      || !cue.complement().clausal()
                      || view.word(clause.start() + 1).equals("while")
                      || isOfAnother(clause)));
      case ADNOMINAL ->
          reports
              && clause.verb().form() == VerbGroup.Form.GERUND
              && view.clauses().isTop(cue.clause())
              && cue.clause().verb().form().isFinite()
              && !cue.complement().clausal();
      case RELATIVE -> reports && clause.afterComma() && view.word(clause.start()).equals(",");
      case COMPLEMENT -> followsCircumstance(cue, clause);
      case INFINITIVE -> false;
    };
  }

  /** "said that the dam is safe, prompting protests", but not "drawing on what was found". */
  private boolean isAftermath(Cue cue, Clause clause) {
    int participle = clause.verb().head();
    int before = view.word(participle - 1).equals("potentially") ? participle - 2 : participle - 1;
    int mark = view.word(before).equals("\"") ? before - 1 : before;
    return AFTERMATHS.contains(view.word(participle))
        && view.word(mark).equals(",")
        && cue.clause().verb().form().isFinite()
        && !view.word(participle + 1).equals("on")
        && !view.isQuoted(participle);
  }

  /** "(said that) while it is ready for talks, the raids must end": what is said goes on. */
  private boolean followsCircumstance(Cue cue, Clause clause) {
    return view.clauses().level(cue.clause()).kind() == Clause.Kind.ADVERBIAL
        && view.word(clause.start()).equals(",")
        && !cue.complement().clausal();
  }

  /** "said he believed it held, adding that": a tail of the first verb ends what hangs on it. */
  private boolean holds(Clause level, Clause inner) {
    Clause at = view.clauses().level(inner);
    while (!at.equals(level) && at.parent() >= 0) {
      at = view.clauses().level(view.clauses().list().get(at.parent()));
    }
    return at.equals(level);
  }

  /** "opposes the ban, while its ties with the bloc grew": the reporter's contrast. */
  private boolean contrasts(Cue cue, Clause clause) {
    return clause.afterComma()
        && view.word(clause.start() + 1).equals("while")
        && clause.verb().form().isFinite()
        && !clause.subject().isEmpty()
        && !cue.complement().clausal()
        && !view.isQuoted(cue.complement().from());
  }

  /** ", as Minister Roe called for": somebody else's words at the same time. */
  private boolean isOfAnother(Clause clause) {
    return view.word(clause.start() + 1).equals("as")
        && view.mentionAt(clause.subject().from())
            .filter(it -> it.kind() == Mention.Kind.PERSON || it.kind() == Mention.Kind.STATE)
            .isPresent();
  }

  /**
   * Whether a coordinated verb is coordinated with the predicate rather than inside its content.
   */
  private boolean isBeside(Cue cue, Clause clause) {
    Clause partner = clause;
    while (partner.kind() == Clause.Kind.COORDINATE && partner.parent() >= 0) {
      partner = view.clauses().list().get(partner.parent());
      if (partner.index() == cue.clause().index()) {
        return true;
      }
      if (partner.index() > cue.clause().index()) {
        continue;
      }
      return view.clauses().level(partner).equals(view.clauses().level(cue.clause()))
          || partner.index() < cue.clause().index();
    }
    return partner.index() <= cue.clause().index();
  }

  private boolean endsAsClause(Cue cue, Clause clause) {
    Cue own = accepted.get(clause.index());
    if (own != null) {
      return !own.construction().endsWith("nested");
    }
    return !cue.complement().clausal()
        && clause.verb().form().isFinite()
        && !isInside(cue, clause)
        && !continuesClause(cue, clause);
  }

  /** "noted steps clinics and towns can take": a report goes on in its own tense. */
  private static boolean isInside(Cue cue, Clause clause) {
    VerbGroup.Form form = cue.clause().verb().form();
    boolean past =
        form == VerbGroup.Form.PAST
            || form == VerbGroup.Form.INFINITIVE
            || form == VerbGroup.Form.GERUND;
    boolean present =
        clause.verb().form() == VerbGroup.Form.PRESENT
            || clause.verb().form() == VerbGroup.Form.MODAL;
    return past && present && !clause.afterComma();
  }

  /** "pleased to see that A has grown, and B has begun": a clause inside the content goes on. */
  private boolean continuesClause(Cue cue, Clause clause) {
    return view.clauses().list().subList(cue.clause().index() + 1, clause.index()).stream()
        .anyMatch(inner -> view.word(inner.verb().to()).equals("that"));
  }

  private boolean isSameParty(Cue cue, Clause clause) {
    String subject = view.word(clause.subject().from());
    return subject.equals("he")
        || subject.equals("she")
        || subject.equals("they")
        || subject.equals("it")
        || view.word(cue.clause().subject().from()).equals(subject);
  }

  /** Direct speech ends with its closing mark. */
  private int quotationEnd(Cue cue, int end) {
    int from = cue.complement().from();
    if (!view.word(from).equals("\"") || !cue.complement().frame().equals("quote")) {
      return end;
    }
    for (int i = from + 1; i < view.size(); i++) {
      if (view.word(i).equals("\"")) {
        return goesOnAfter(i) ? end : i + 1;
      }
    }
    return view.size();
  }

  /** "said "more time is needed" to mend it": part of the clause is quoted, and the rest is not. */
  private boolean goesOnAfter(int mark) {
    boolean open = view.tag(mark - 1) != Tag.PUNCT;
    boolean purpose =
        view.clauseAt(mark + 1)
            .filter(clause -> clause.verb().form() == VerbGroup.Form.INFINITIVE)
            .isPresent();
    boolean phrase =
        view.tag(mark + 1) == Tag.ADP
            && view.timeEnd(mark + 1) == mark + 1
            && view.clauseAt(mark + 2).isEmpty()
            && !namesSpeech(mark + 2);
    return open && (purpose || phrase);
  }

  /** "in a statement", "at a briefing", "of the plan": where or of what it was said. */
  private boolean namesSpeech(int from) {
    boolean of = view.word(from - 1).equals("of") || view.word(from - 1).equals("about");
    int end = view.singlePhraseEnd(from);
    for (int i = from; i < end && !of; i++) {
      of = NOUNS.of(view.word(i)).isPresent();
    }
    return of;
  }

  /** Leaves out the marks and conjunctions at the ends. */
  Range trim(int from, int to) {
    int start = from;
    while (start < to && (view.word(start).equals(",") || view.word(start).equals(":"))) {
      start++;
    }
    int end = withoutLoose(start, to);
    int aside = asideStart(start, end);
    return new Range(start, Math.max(start, aside < end ? withoutLoose(start, aside) : end));
  }

  private int withoutLoose(int start, int to) {
    int end = to;
    while (end > start && isLoose(end - 1)) {
      end--;
    }
    return end;
  }

  /** "welcomed A and, to that end, agreed": what stands between the predicates is of the second. */
  private int asideStart(int start, int end) {
    if (!view.word(end).equals(",")) {
      return end;
    }
    for (int i = end - 1; i > Math.max(start, end - LONGEST_ASIDE); i--) {
      if (view.word(i).equals(",")) {
        boolean between = view.tag(i - 1) == Tag.CCONJ && view.tag(i + 1) == Tag.ADP;
        return between ? i - 1 : end;
      }
    }
    return end;
  }

  private boolean isLoose(int i) {
    String word = view.word(i);
    return switch (word) {
      case ".", ",", ";", ":", "!", "?", "...", "\u2014", "\u2013", "-", "--" -> true;
      case "also", "then" -> i + 1 < view.size() && view.tag(i) == Tag.ADV;
      case "while", "whereas" -> true;
      default -> view.tag(i) == Tag.CCONJ;
    };
  }
}
