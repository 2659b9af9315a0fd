package io.github.readout4j.clause;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;

/** Tells the commas and conjunctions within a subject from those between clauses. */
final class SubjectJoints {

  private final Sentence sentence;
  private final PhraseTokens tokens;

  SubjectJoints(Sentence sentence, PhraseTokens tokens) {
    this.sentence = sentence;
    this.tokens = tokens;
  }

  /** Whether a comma stands in a list of phrases rather than after an opening adverbial. */
  boolean continuesList(int comma) {
    int start = comma;
    while (start > 0
        && !(sentence.word(start - 1).equals(",") && !tokens.inMention(start - 1))
        && (tokens.inMention(start - 1)
            || tokens.belongs(start - 1)
            || sentence.tag(start - 1) == Tag.CCONJ)) {
      start--;
    }
    if (start >= comma) {
      return false;
    }
    return sentence.tag(start) != Tag.ADP
        && !sentence.tag(start).isVerbal()
        && sentence.tag(start) != Tag.ADV
        && sentence.tag(start) != Tag.SCONJ
        && !SubjectWords.tellTime(sentence.word(start))
        && !sentence.isWeekday(start)
        && !sentence.isMonth(start);
  }

  /** "new and existing roads", "state and local offices": a conjunction inside one phrase. */
  boolean joinsModifiers(int conjunction) {
    boolean modifier =
        sentence.tag(conjunction - 1) == Tag.ADJ || sentence.word(conjunction - 1).equals("state");
    return modifier
        && sentence.tag(conjunction + 1) == Tag.ADJ
        && sentence.tag(conjunction + 2).isNominal();
  }

  /** "the progress Ruritania and Cordavia made": a second phrase has begun before the "and". */
  boolean joinsSubjectOfRelative(int conjunction, int end) {
    int i = conjunction - 1;
    while (i > 0
        && (tokens.inMention(i) || tokens.belongs(i))
        && !tokens.startsPhraseAfterAnother(i, end)) {
      i--;
    }
    return i > 0 && i < conjunction && tokens.startsPhraseAfterAnother(i, end);
  }

  /** Whether a conjunction joins two phrases of one subject rather than two clauses. */
  boolean joinsPhrases(int conjunction) {
    if (joinsNames(conjunction)) {
      return true;
    }
    int i = conjunction;
    boolean comma = i > 0 && sentence.word(i - 1).equals(",");
    if (comma) {
      i--;
    }
    while (i > 0
        && !SubjectWords.ensure(sentence.word(i - 1))
        && (comma || !(sentence.tag(i - 1) == Tag.CCONJ && sentence.word(i - 2).equals(",")))
        && (tokens.inMention(i - 1)
            || tokens.belongs(i - 1)
            || sentence.word(i - 1).equals("(")
            || sentence.tag(i - 1) == Tag.CCONJ
            || sentence.word(i - 1).equals(","))) {
      i--;
    }
    boolean alone = comma && i > 0 && !sentence.holds(",", i, conjunction - 1);
    if (alone && SubjectWords.openTime(sentence.word(i - 1))) {
      return false;
    }
    // "to "alter its course" on trade, and Doe expressed": no subject begins with a preposition.
    if (comma && i > 0 && sentence.tag(i) == Tag.ADP && !tokens.startsMention(i)) {
      return false;
    }
    return i < conjunction
        && (i == 0
            || !followsVerb(i)
            || closesCircumstance(i, conjunction)
            || SubjectWords.areSubject(sentence.word(i))
            || isSaid(i - 1)
            || SubjectWords.ensure(sentence.word(i - 1)));
  }

  /** "if the dam breaks, the town and the port will": the subject begins after the comma. */
  private boolean closesCircumstance(int from, int conjunction) {
    if (!sentence.holds(",", from, conjunction)) {
      return false;
    }
    int i = from - 1;
    while (i > 0 && !SubjectWords.openClause(sentence.word(i))) {
      i--;
    }
    return switch (sentence.word(i)) {
      case "if", "when", "unless", "although", "though" -> true;
      default -> false;
    };
  }

  /** "will work together on trade, and the envoy": an adverb may stand between. */
  private boolean followsVerb(int i) {
    int last = i - 1;
    while (last > 0 && sentence.tag(last) == Tag.ADV && !tokens.inMention(last)) {
      last--;
    }
    return tokens.finite(last);
  }

  /** "After the envoy left, Jane Roe and John Doe met": two mentions after a comma. */
  private boolean joinsNames(int conjunction) {
    int first = conjunction - 1;
    while (first > 0 && tokens.inMention(first)) {
      first--;
    }
    return first > 0
        && tokens.startsMention(first)
        && tokens.startsMention(Math.min(conjunction + 1, sentence.size() - 1))
        && sentence.word(first - 1).equals(",");
  }

  /** "said the envoy and the Minister had": no object stands after this verb. */
  private boolean isSaid(int i) {
    return switch (sentence.word(i)) {
      case "say", "says", "said" -> sentence.tag(i) == Tag.VERB;
      default -> false;
    };
  }
}
