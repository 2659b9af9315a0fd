package io.github.readout4j.clause;

import io.github.readout4j.clause.Clause.Kind;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/** Tells how a clause with a tense hangs on its sentence, by the word before its subject. */
final class ClauseKinds {

  private static final int LONGEST_CIRCUMSTANCE = 8;

  /** Prepositions that tell no time and place of speaking after a verb of speech. */
  private static final Set<String> OPENINGS =
      Set.of("over", "since", "despite", "amid", "throughout", "under", "without", "against");

  private final Sentence sentence;
  private final VerbForms forms;
  private final OpenClauses open;

  ClauseKinds(Sentence sentence, VerbForms forms, OpenClauses open) {
    this.sentence = sentence;
    this.forms = forms;
    this.open = open;
  }

  /** Returns the kind of a clause by the word before its subject, -1 if there is none. */
  Kind kind(int introducer) {
    if (introducer < 0) {
      return Kind.MAIN;
    }
    String word = sentence.word(introducer);
    if (!open.hasFinite()) {
      boolean complement =
          (word.equals("that")
                  && (open.isVerbEnd(introducer - 1) || open.isVerbEnd(introducer - 2)))
              || (asks(word) && open.isVerbEnd(introducer - 1));
      return complement
          ? Kind.COMPLEMENT
          : isAdverbialConjunction(introducer) ? Kind.ADVERBIAL : Kind.MAIN;
    }
    if (isCondition(introducer)) {
      return Kind.ADVERBIAL;
    }
    if (word.equals("that")
        || word.equals("whether")
        || word.equals("how")
        || word.equals("why")
        || word.equals("what")
        || word.equals("if")
        || word.equals("whatever")) {
      return Kind.COMPLEMENT;
    }
    if (open.isVerbEnd(introducer)) {
      return Kind.COMPLEMENT;
    }
    if (isAdverbialConjunction(introducer)) {
      return Kind.ADVERBIAL;
    }
    if (word.equals("which")
        || word.equals("whom")
        || word.equals("whose")
        || word.equals("where")) {
      return Kind.RELATIVE;
    }
    if (sentence.tag(introducer) == Tag.CCONJ || word.equals(";") || word.equals(":")) {
      return Kind.CONJOINED;
    }
    if (word.equals(",")) {
      return afterComma(introducer);
    }
    if (word.equals("\"")) {
      return open.isVerbEnd(introducer - 1) || sentence.word(introducer - 1).equals("that")
          ? Kind.COMPLEMENT
          : Kind.CONJOINED;
    }
    return sentence.tag(introducer).isNominal()
            && !isAfterCircumstance(introducer)
            && !isAfterAddressee(introducer)
        ? Kind.RELATIVE
        : Kind.COMPLEMENT;
  }

  private static boolean asks(String word) {
    return switch (word) {
      case "whether", "if", "what", "how", "why" -> true;
      default -> false;
    };
  }

  /** "(said) that, if the dam breaks, the town will drown": not what was asked. */
  private boolean isCondition(int introducer) {
    int that = sentence.word(introducer - 1).equals(",") ? introducer - 2 : introducer - 1;
    return sentence.word(introducer).equals("if") && sentence.word(that).equals("that");
  }

  /** "told King Olin he would": a name has no clause of its own without a pronoun. */
  private boolean isAfterAddressee(int introducer) {
    VerbGroup last = open.list().get(open.lastFinite()).verb();
    return sentence.tag(introducer) == Tag.PROPN
        && sentence.tag(introducer + 1) == Tag.PRON
        && forms.isCommunication(sentence.word(last.head()))
        && !last.passive()
        && introducer - last.to() < LONGEST_CIRCUMSTANCE;
  }

  /** "said in a statement she had": only when and where it was said stands before the clause. */
  private boolean isAfterCircumstance(int introducer) {
    VerbGroup last = open.list().get(open.lastFinite()).verb();
    boolean told = forms.isCommunication(sentence.word(last.head())) && !last.passive();
    if (!told || introducer - last.to() > LONGEST_CIRCUMSTANCE) {
      return false;
    }
    return sentence.tag(last.to()) == Tag.ADP || isTime(last.to());
  }

  private boolean isTime(int i) {
    return switch (sentence.word(i)) {
      case "last", "this" -> sentence.tag(i + 1) == Tag.NOUN;
      default -> sentence.isWeekday(i);
    };
  }

  /** "said that, in the present situation, the parties must": the clause of the open "that". */
  private Kind afterComma(int comma) {
    boolean main = false;
    for (Clause clause : open.list()) {
      main |= clause.kind() == Kind.MAIN && clause.verb().form().isFinite();
    }
    if (!main) {
      return Kind.MAIN;
    }
    if (isAfterOpenThat(comma) || isAfterOpening(comma)) {
      return Kind.COMPLEMENT;
    }
    for (int k = open.list().size() - 1; k >= 0; k--) {
      Clause clause = open.list().get(k);
      if (clause.kind() == Kind.COMPLEMENT
          || (clause.verb().form().isFinite()
              && sentence.word(clause.verb().to()).equals("that"))) {
        return Kind.COMPLEMENT;
      }
    }
    return Kind.CONJOINED;
  }

  /** "confidence that, with this experience, ties will grow": no verb has answered "that" yet. */
  private boolean isAfterOpenThat(int comma) {
    int from = open.list().get(lastTold()).verb().to();
    for (int i = comma - 1; i >= from; i--) {
      if (sentence.word(i).equals("that") && sentence.tag(i) == Tag.SCONJ) {
        return true;
      }
    }
    return false;
  }

  /** The last clause with a tense that is no mere circumstance of the next one. */
  int lastTold() {
    int last = open.lastFinite();
    while (last > 0 && open.list().get(last).kind() == Kind.ADVERBIAL) {
      last--;
    }
    return last;
  }

  /** "said over the past years, despite storms, trade has grown": what is said opens before. */
  private boolean isAfterOpening(int comma) {
    VerbGroup told = open.list().get(open.lastFinite()).verb();
    int from = told.to();
    boolean opens =
        OPENINGS.contains(sentence.word(from))
            || (sentence.word(from).equals("in") && sentence.word(from + 1).equals("recent"));
    if (!opens || told.passive() || !forms.isCommunication(sentence.word(told.head()))) {
      return false;
    }
    for (int i = from; i < comma; i++) {
      if (sentence.tag(i).isVerbal() || sentence.word(i).equals("\"")) {
        return false;
      }
    }
    return true;
  }

  static boolean isAdverbial(String word) {
    return switch (word) {
      case "as",
          "while",
          "because",
          "since",
          "although",
          "though",
          "unless",
          "until",
          "after",
          "before",
          "once",
          "whereas",
          "when",
          "if" ->
          true;
      default -> false;
    };
  }

  private boolean isAdverbialConjunction(int i) {
    return isAdverbial(sentence.word(i));
  }
}
