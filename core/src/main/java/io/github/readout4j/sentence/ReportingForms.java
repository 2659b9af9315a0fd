package io.github.readout4j.sentence;

import static io.github.readout4j.sentence.VerbTags.isPossessivePronoun;
import static io.github.readout4j.sentence.VerbTags.tag;
import static io.github.readout4j.sentence.VerbTags.word;

import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.lexicon.VerbForm;
import io.github.readout4j.lexicon.VerbForms;
import java.util.List;
import java.util.Set;

/** Tells the reporting verbs that the tagger took for another word, by their neighbours. */
final class ReportingForms {

  private final VerbForms forms;
  private final SpeechNouns nouns;

  ReportingForms(VerbForms forms, SpeechNouns nouns) {
    this.forms = forms;
    this.nouns = nouns;
  }

  boolean isVerb(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.tag() == Tag.AUX || (token.isCapitalized() && i > 0 && token.tag() == Tag.PROPN)) {
      return false;
    }
    Set<VerbForm> can = forms.of(token.lower());
    if (can.contains(VerbForm.GERUND)) {
      return opensPhrase(tokens, i) && beginsComplement(tokens, i + 1);
    }
    if (can.contains(VerbForm.PAST)) {
      boolean modifies = tag(tokens, i - 1) == Tag.VERB && tag(tokens, i + 1) == Tag.NOUN;
      return !modifies && !insideNounPhrase(tokens, i) && !isAdjectival(tokens, i);
    }
    if (can.contains(VerbForm.PRESENT)) {
      return (tag(tokens, i - 1) == Tag.PROPN
              && word(tokens, i + 1).equals("to")
              && tag(tokens, i + 2) == Tag.VERB)
          || isPresentOfName(tokens, i)
          || goesOnInPresent(tokens, i)
          || (followsSubject(tokens, i) && startsNounPhraseOrClause(tokens, i + 1))
          || endsSentenceAfterName(tokens, i);
    }
    return isBareVerb(tokens, i);
  }

  /** A base form is a verb after "to" or a modal, or between a plural subject and an object. */
  private boolean isBareVerb(List<Token> tokens, int i) {
    if (word(tokens, i - 1).equals("to") || VerbTags.MODALS.contains(word(tokens, i - 1))) {
      return tag(tokens, i + 1) != Tag.ADP && beginsComplement(tokens, i + 1);
    }
    Tag before = tag(tokens, i - 1);
    boolean plural =
        (before == Tag.PRON && !isPossessivePronoun(tokens, i - 1))
            || (before == Tag.NOUN && word(tokens, i - 1).endsWith("s"))
            || (standsAlone(tokens, i - 1) && nouns.of(word(tokens, i)).isEmpty());
    return (plural && startsNounPhraseOrClause(tokens, i + 1))
        || isPresentOfNames(tokens, i)
        || goesOnInBase(tokens, i);
  }

  /** "The Government condemns in the strongest terms": a form that is no noun after a name. */
  private boolean isPresentOfName(List<Token> tokens, int i) {
    Tag before = tag(tokens, i - 1);
    return (before == Tag.PROPN || before == Tag.NOUN)
        && forms.isCommunication(word(tokens, i))
        && nouns.of(word(tokens, i)).isEmpty()
        && tag(tokens, i + 1) == Tag.ADP
        && !isVerbBefore(tokens, i);
  }

  /** "Ruritania and Cordavia advocate for": a form that is no noun of speech after two names. */
  private boolean isPresentOfNames(List<Token> tokens, int i) {
    return tag(tokens, i - 1) == Tag.PROPN
        && tag(tokens, i + 1) == Tag.ADP
        && forms.isCommunication(word(tokens, i))
        && nouns.of(word(tokens, i)).isEmpty()
        && holdsAndBefore(tokens, i);
  }

  private static boolean holdsAndBefore(List<Token> tokens, int i) {
    int at = i - 1;
    while (at > 0 && (tag(tokens, at) == Tag.PROPN || tag(tokens, at) == Tag.DET)) {
      at--;
    }
    return word(tokens, at).equals("and");
  }

  private static boolean isVerbBefore(List<Token> tokens, int i) {
    for (int before = 0; before < i; before++) {
      if (tokens.get(before).tag() == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  /** "welcomes the release and calls for": a second verb in the present tense of the first. */
  private boolean goesOnInPresent(List<Token> tokens, int i) {
    if (tag(tokens, i - 1) != Tag.CCONJ
        || !forms.isReporting(word(tokens, i))
        || !beginsComplement(tokens, i + 1)
        || word(tokens, i + 1).equals("of")) {
      return false;
    }
    for (int at = i - 2; at > 0; at--) {
      if (tokens.get(at).tag().isVerbal()) {
        String verb = word(tokens, at);
        boolean participle = forms.of(verb).contains(VerbForm.PARTICIPLE);
        if (!participle && !word(tokens, at - 1).equals("to") && !verb.endsWith("ing")) {
          return verb.equals("is") || forms.of(verb).contains(VerbForm.PRESENT);
        }
      }
    }
    return false;
  }

  /**
   * "The states underscore the need to act, and call on": a second verb in the form of the first.
   */
  private boolean goesOnInBase(List<Token> tokens, int i) {
    boolean noun = nouns.of(word(tokens, i)).isPresent();
    boolean called = word(tokens, i).equals("call") && word(tokens, i + 1).equals("on");
    if (tag(tokens, i - 1) != Tag.CCONJ
        || !beginsComplement(tokens, i + 1)
        || word(tokens, i + 1).equals("of")
        || (noun && !called)) {
      return false;
    }
    for (int at = i - 2; at > 0; at--) {
      boolean verb =
          tag(tokens, at) == Tag.VERB && forms.of(word(tokens, at)).contains(VerbForm.BASE);
      boolean open =
          word(tokens, at - 1).equals("to") || VerbTags.MODALS.contains(word(tokens, at - 1));
      if (verb && !open) {
        return tag(tokens, at - 1).isNominal() || tag(tokens, at - 1) == Tag.PRON;
      }
      if (tag(tokens, at) == Tag.AUX) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensPhrase(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    String before = word(tokens, i - 1);
    return before.equals(",")
        || before.equals("while")
        || before.equals("by")
        || before.equals("also")
        || tag(tokens, i - 1) == Tag.CCONJ
        || tag(tokens, i - 1) == Tag.ADV;
  }

  private static boolean insideNounPhrase(List<Token> tokens, int i) {
    Token before = i > 0 ? tokens.get(i - 1) : null;
    if (before == null) {
      return true;
    }
    boolean first = i == 1 || (tag(tokens, i - 2) == Tag.CCONJ && word(tokens, i - 3).equals(","));
    boolean alone =
        (first && (before.is("both") || before.is("all")))
            || (standsAlone(tokens, i - 1) && startsNounPhraseOrClause(tokens, i + 1));
    return (before.tag() == Tag.DET && tag(tokens, i - 2) != Tag.PRON && !alone)
        || before.isPossessive()
        || (before.tag() == Tag.ADJ && tag(tokens, i + 1).isNominal())
        || (before.tag() == Tag.PRON && before.isPossessivePronoun());
  }

  /** "Some say", "while many fear that": a word of number that stands for people. */
  static boolean standsAlone(List<Token> tokens, int i) {
    boolean number =
        switch (word(tokens, i)) {
          case "some", "many", "most", "several", "few", "others" -> true;
          default -> false;
        };
    return number
        && (i == 0
            || tag(tokens, i - 1) == Tag.PUNCT
            || tag(tokens, i - 1) == Tag.CCONJ
            || tag(tokens, i - 1) == Tag.SCONJ);
  }

  /** "strong and shared interests": an adjective joined to another one. */
  private static boolean isAdjectival(List<Token> tokens, int i) {
    return tag(tokens, i - 1) == Tag.CCONJ
        && tag(tokens, i - 2) == Tag.ADJ
        && tag(tokens, i + 1).isNominal();
  }

  /** ", the agency reports.": a verb of speech that closes the sentence. */
  private static boolean endsSentenceAfterName(List<Token> tokens, int i) {
    boolean last = i + 1 >= tokens.size() || word(tokens, i + 1).equals(".");
    return last && tag(tokens, i - 1).isNominal() && isPhraseAfterComma(tokens, i);
  }

  private static boolean isPhraseAfterComma(List<Token> tokens, int end) {
    int at = end - 1;
    while (at > end - 7 && (tag(tokens, at).isNominal() || tag(tokens, at) == Tag.DET)) {
      at--;
    }
    return word(tokens, at).equals(",") && at > 0;
  }

  private static boolean followsSubject(List<Token> tokens, int i) {
    Tag before = tag(tokens, i - 1);
    return before == Tag.PROPN
        || before == Tag.PRON
        || before == Tag.NOUN
        || before == Tag.ADV
        || before == Tag.CCONJ;
  }

  private static boolean beginsComplement(List<Token> tokens, int i) {
    return switch (tag(tokens, i)) {
      case DET, PRON, SCONJ, ADJ, NOUN, PROPN, NUM, ADP, PART, ADV, VERB -> true;
      default -> word(tokens, i).equals("\"");
    };
  }

  private static boolean startsNounPhraseOrClause(List<Token> tokens, int i) {
    return switch (tag(tokens, i)) {
      case DET, PRON, SCONJ, ADJ, PROPN -> true;
      default -> false;
    };
  }
}
