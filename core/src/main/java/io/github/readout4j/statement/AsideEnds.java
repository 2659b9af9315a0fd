package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.sentence.Tag;

/** Where a reporting clause beside its content ends, and whether the content goes on after it. */
final class AsideEnds {

  private static final int LONGEST_CIRCUMSTANCE = 16;

  private AsideEnds() {}

  /**
   * A dash between words, as texts from Russian and Turkic languages have it before the speaker.
   */
  static boolean isDash(SentenceView view, int i) {
    return switch (view.word(i)) {
      case "\u2014", "\u2013" -> true;
      case "-" -> view.sentence().standsApart(i);
      default -> false;
    };
  }

  static boolean endsAside(SentenceView view, int i) {
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
  static int afterCircumstance(SentenceView view, int from) {
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
      boolean clause = view.tag(i).isVerbal() && !isDescription(view, i);
      if (clause || view.tag(i) == Tag.SCONJ || view.word(i).equals("that")) {
        return from;
      }
    }
    return end;
  }

  /** "in remarks published on Monday": a participle right after what it describes. */
  private static boolean isDescription(SentenceView view, int i) {
    return view.tag(i - 1) == Tag.NOUN
        && view.clauseAt(i)
            .filter(clause -> clause.verb().form() == VerbGroup.Form.PARTICIPLE)
            .isPresent();
  }

  private static boolean isTime(SentenceView view, int i) {
    return switch (view.word(i)) {
      case "on", "today", "yesterday" -> true;
      default -> view.sentence().isWeekday(i);
    };
  }

  /** An aside in the middle goes up to its closing comma; at the end, up to the end. */
  static int afterAside(SentenceView view, int from, boolean inverted) {
    for (int i = from; i < Math.min(view.size(), from + 30); i++) {
      if (opensTail(view, i)) {
        return view.size();
      }
      boolean opens = i == from || (view.tag(i - 1) == Tag.PUNCT && !view.closesQuotation(i));
      if (view.word(i).equals("\"") && opens) {
        return i;
      }
      boolean pause = view.word(i).equals(",") || isDash(view, i);
      if (!inverted && i == from && pause && goesOn(view, i + 1)) {
        return i;
      }
    }
    return view.size();
  }

  /** ", the envoy said, after the raid killed six": when and why it was said. */
  private static boolean opensBackground(String word) {
    return switch (word) {
      case "after", "as", "while", "amid", "following", "hours", "days", "even" -> true;
      default -> false;
    };
  }

  /** ", adding that the plan was "dead"", ", adding: "We left"": a report of its own. */
  private static boolean opensTail(SentenceView view, int comma) {
    return view.word(comma).equals(",")
        && view.clauseAt(comma + 1)
            .filter(clause -> clause.kind() == Clause.Kind.PARTICIPIAL)
            .filter(clause -> leads(view, clause.verb().to()))
            .isPresent();
  }

  /** What links a verb to its clause, or to the quotation that follows. */
  private static boolean leads(SentenceView view, int i) {
    return switch (view.word(i)) {
      case "that" -> true;
      case ",", ":" -> view.word(i + 1).equals("\"");
      default -> false;
    };
  }

  /** Whether what is told goes on after the comma, and no tail such as ", adding that" does. */
  private static boolean goesOn(SentenceView view, int i) {
    if (view.word(i).equals("\"")) {
      return true;
    }
    if (view.clauseAt(i).filter(it -> it.kind() == Clause.Kind.PARTICIPIAL).isPresent()
        || opensBackground(view.word(i))
        || view.quotations().at(view.sentence().token(0).start()) >= 0) {
      return false;
    }
    if (view.clauseAt(i).filter(it -> it.verb().form() != VerbGroup.Form.GERUND).isPresent()) {
      return true;
    }
    return view.clauses().list().stream()
        .anyMatch(
            clause ->
                clause.verb().from() >= i
                    && clause.verb().form().isFinite()
                    && clause.kind() != Clause.Kind.RELATIVE
                    && clause.kind() != Clause.Kind.ADVERBIAL);
  }
}
