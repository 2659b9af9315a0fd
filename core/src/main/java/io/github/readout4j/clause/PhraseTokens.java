package io.github.readout4j.clause;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Arrays;
import java.util.List;

/**
 * What each token of a sentence is to the phrases around it: part of a mention or of a verb, as far
 * as the forms of the verbs are known.
 */
final class PhraseTokens {

  private final Sentence sentence;
  private final boolean[] inMention;
  private final boolean[] startsMention;
  private final boolean[] finite;
  private final boolean[] nominalVerb;

  PhraseTokens(Sentence sentence, List<Mention> mentions, List<VerbGroup> groups) {
    int size = sentence.size();
    this.sentence = sentence;
    this.inMention = new boolean[size];
    this.startsMention = new boolean[size];
    this.finite = new boolean[size];
    this.nominalVerb = new boolean[size];
    for (Mention mention : mentions) {
      startsMention[mention.from()] = true;
      for (int i = mention.from() + 1; i < mention.to(); i++) {
        inMention[i] = true;
      }
    }
    for (VerbGroup group : groups) {
      for (int i = group.from(); i < group.to(); i++) {
        finite[i] = group.form().isFinite();
        nominalVerb[i] = !group.form().isFinite();
      }
    }
  }

  /** Whether the token continues a mention that began before it. */
  boolean inMention(int i) {
    return inMention[i];
  }

  /** Whether the token begins a mention. */
  boolean startsMention(int i) {
    return startsMention[i];
  }

  /** Whether the token belongs to a verb group with a tense. */
  boolean finite(int i) {
    return finite[i];
  }

  /** Takes a base form that was read as a predicate for a verb with a tense: "critics say". */
  void read(VerbGroup predicate) {
    Arrays.fill(finite, predicate.from(), predicate.to(), true);
    Arrays.fill(nominalVerb, predicate.from(), predicate.to(), false);
  }

  /** Whether the token can be part of a noun phrase with what belongs to it. */
  boolean belongs(int i) {
    String word = sentence.word(i);
    if (SubjectWords.openClause(word) || finite[i]) {
      return false;
    }
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, PRON, NUM, DET, ADJ, PART, SYM, X -> true;
      case ADP ->
          !isAbsoluteWith(i)
              && !(word.equals("as")
                  && (sentence.word(i - 1).equals(",")
                      || !startsMention[Math.min(i + 1, sentence.size() - 1)]));
      case ADV ->
          i > 0
              && (sentence.tag(i + 1) == Tag.ADJ
                  || sentence.word(i + 1).equals("of")
                  || isTogether(i));
      case VERB, AUX -> nominalVerb[i] || !isVerbGroup(i);
      case PUNCT ->
          word.equals(")")
              || word.equals("'")
              || word.equals("/")
              || (word.equals("-") && joins(i));
      default -> false;
    };
  }

  /** "in Geneva the ministers", "the progress Ruritania": a second phrase without a link. */
  boolean startsPhraseAfterAnother(int i, int end) {
    if (i == 0 || i >= end || inMention[i]) {
      return false;
    }
    boolean starts =
        startsMention[i]
            || sentence.tag(i) == Tag.DET
            || (sentence.tag(i) == Tag.PRON && !sentence.word(i).equals("all"));
    Tag before = sentence.tag(i - 1);
    return starts
        && (before == Tag.NOUN || before == Tag.PROPN || before == Tag.NUM)
        && !(sentence.word(i).equals("all") || sentence.word(i).equals("both"));
  }

  /** "Ruritania together with its neighbors". */
  private boolean isTogether(int i) {
    return sentence.word(i).equals("together") && sentence.word(i + 1).equals("with");
  }

  /** A hyphen inside a compound rather than a dash between words. */
  private boolean joins(int hyphen) {
    return hyphen > 0 && sentence.token(hyphen - 1).end() == sentence.token(hyphen).start();
  }

  /** ", with the President stressing": the preposition opens a clause of its own. */
  private boolean isAbsoluteWith(int i) {
    return sentence.word(i).equals("with") && (sentence.word(i - 1).equals(",") || isEnd(i - 1));
  }

  /** "The talks ended with both agreeing": the verb takes no partner. */
  private boolean isEnd(int i) {
    return switch (sentence.word(i)) {
      case "began", "opened", "started", "closed", "concluded", "ended" ->
          sentence.tag(i) == Tag.VERB;
      default -> false;
    };
  }

  private boolean isVerbGroup(int i) {
    return finite[i]
        || (sentence.tag(i) == Tag.VERB && !nominalVerb[i] && sentence.tag(i + 1) != Tag.NOUN);
  }
}
