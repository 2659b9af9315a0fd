package io.github.readout4j.sentence;

import static io.github.readout4j.sentence.VerbTags.isPossessivePronoun;
import static io.github.readout4j.sentence.VerbTags.tag;
import static io.github.readout4j.sentence.VerbTags.word;

import io.github.readout4j.lexicon.VerbForm;
import io.github.readout4j.lexicon.VerbForms;
import java.util.List;

/** Tells the nouns that the tagger took for verbs or adjectives, by their neighbours. */
final class NounsTakenForVerbs {

  private final VerbForms forms;

  NounsTakenForVerbs(VerbForms forms) {
    this.forms = forms;
  }

  /** "the need to", "strong support for": a base form where only a noun can stand. */
  boolean isNoun(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (!canBeBase(word)) {
      return false;
    }
    Tag before = tag(tokens, i - 1);
    if (before == Tag.DET
        || (i > 0 && (tokens.get(i - 1).isPossessive() || isPossessivePronoun(tokens, i - 1)))) {
      return true;
    }
    if ((before == Tag.VERB && tag(tokens, i + 1) == Tag.ADP)
        || isPluralOfObject(tokens, i)
        || closesPhrase(tokens, i)
        || (word.equals("support") && word(tokens, i + 1).equals("for"))) {
      return true;
    }
    boolean modified =
        before == Tag.ADJ || (before == Tag.PROPN && word(tokens, i - 1).indexOf('.') > 0);
    return modified && (tag(tokens, i + 1) == Tag.ADP || word(tokens, i + 1).equals("to"));
  }

  /** "met legislators and advocates who": the last of those whom the clause after it describes. */
  static boolean isLastOfPeople(List<Token> tokens, int i) {
    return word(tokens, i).endsWith("s")
        && tag(tokens, i) != Tag.AUX
        && tag(tokens, i - 1) == Tag.CCONJ
        && word(tokens, i + 1).equals("who");
  }

  /** "supporting the new road projects that", "the root causes plan": no subject stands before. */
  private boolean isPluralOfObject(List<Token> tokens, int i) {
    boolean goesOn =
        tag(tokens, i + 1) == Tag.NOUN
            || word(tokens, i + 1).equals("of")
            || (word(tokens, i + 1).equals("that") && tag(tokens, i + 2).isVerbal());
    if (!goesOn || !word(tokens, i).endsWith("s")) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && (tag(tokens, at) == Tag.NOUN || tag(tokens, at) == Tag.ADJ)) {
      at--;
    }
    if (at > 0 && at < i - 1 && tag(tokens, at) == Tag.DET) {
      at--;
    }
    return at < i - 1 && isTransitive(tokens, at);
  }

  /** "$2 million in flood support.": a preposition governs the noun before it. */
  private static boolean closesPhrase(List<Token> tokens, int i) {
    boolean last = i + 1 >= tokens.size() || word(tokens, i + 1).equals(".");
    return last && tag(tokens, i - 1) == Tag.NOUN && tag(tokens, i - 2) == Tag.ADP;
  }

  /** A verb without tense that no clause follows: "supporting", "to finance and support". */
  private boolean isTransitive(List<Token> tokens, int i) {
    String verb = word(tokens, i);
    boolean gerund = verb.endsWith("ing") && !verb.equals("ensuring");
    boolean base = forms.of(verb).contains(VerbForm.BASE) && !verb.equals("ensure");
    boolean told = forms.isCommunication(verb) && tag(tokens, i + 1) != Tag.ADJ;
    return tag(tokens, i) == Tag.VERB && (gerund || base) && !told;
  }

  /** "Talks focused on": a sentence does not begin with two verbs. */
  boolean isSubjectOf(List<Token> tokens, int i) {
    return tag(tokens, i) == Tag.VERB
        && forms.of(word(tokens, i)).contains(VerbForm.PAST)
        && word(tokens, i - 1).endsWith("s");
  }

  /** "to support for", "to calls for": a noun that the tagger took for an infinitive. */
  boolean isNounAfterTo(List<Token> tokens, int i) {
    return word(tokens, i - 1).equals("to")
        && word(tokens, i + 1).equals("for")
        && word(tokens, i).equals("support");
  }

  /** "the need to act": a noun that the tagger took for an adjective. */
  static boolean isNounOfPurpose(List<Token> tokens, int i) {
    return tag(tokens, i - 1) == Tag.DET
        && word(tokens, i + 1).equals("to")
        && tag(tokens, i + 2) == Tag.VERB;
  }

  /** "The leaders reviewed": a plural that the tagger took for an adjective. */
  static boolean isPluralSubject(List<Token> tokens, int i) {
    String word = word(tokens, i);
    return word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && tag(tokens, i - 1) == Tag.DET
        && tag(tokens, i + 1).isVerbal();
  }

  private boolean canBeBase(String word) {
    return forms.of(word).contains(VerbForm.BASE) || forms.of(word).contains(VerbForm.PRESENT);
  }
}
