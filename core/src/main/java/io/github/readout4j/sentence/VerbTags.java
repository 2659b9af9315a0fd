package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.lexicon.VerbForm;
import io.github.readout4j.lexicon.VerbForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the forms of reporting verbs by their neighbours, where a statistical tagger errs most.
 *
 * <p>Tagged tokens go in and come out, the same but for their tags.
 */
final class VerbTags {

  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "cannot");

  private final VerbForms forms;
  private final SpeechNouns nouns;
  private final ModifierTags modifiers;

  VerbTags(VerbForms forms, SpeechNouns nouns) {
    this.forms = forms;
    this.nouns = nouns;
    this.modifiers = new ModifierTags(forms, nouns);
  }

  List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < mended.size(); i++) {
      Token token = mended.get(i);
      if (isPossessive(mended, i)) {
        mended.set(i, token.tagged(Tag.PART));
      } else if (isLastOfPeople(mended, i)) {
        mended.set(i, token.tagged(Tag.NOUN));
      } else if (isPreposition(mended, i)) {
        mended.set(i, token.tagged(Tag.ADP));
      } else if (i == 0 && token.tag() == Tag.VERB && isSubjectOf(mended, i + 1)) {
        mended.set(i, token.tagged(Tag.NOUN));
      } else if (token.tag() == Tag.ADP && token.lower().endsWith("less")) {
        mended.set(i, token.tagged(Tag.ADJ));
      } else if (isAdverb(token)) {
        mended.set(i, token.tagged(Tag.ADV));
      } else if (token.tag() == Tag.VERB && isNoun(mended, i)) {
        mended.set(i, token.tagged(Tag.NOUN));
      } else if (token.tag() == Tag.ADJ
          && (isNounOfPurpose(mended, i) || isPluralSubject(mended, i))) {
        mended.set(i, token.tagged(Tag.NOUN));
      } else if (token.tag() == Tag.VERB && modifiers.isAdjective(mended, i)) {
        mended.set(i, token.tagged(Tag.ADJ));
      } else if (token.tag() == Tag.NOUN && MODALS.contains(word(mended, i - 1))) {
        mended.set(i, token.tagged(Tag.VERB));
      } else if (isOffice(token)) {
        mended.set(i, token.tagged(Tag.PROPN));
      } else if (isVerbOfRelative(mended, i)
          || isInfinitiveOfPredicate(mended, i)
          || exchangesViews(mended, i)) {
        mended.set(i, token.tagged(Tag.VERB));
      } else if (isExpletive(mended, i)) {
        mended.set(i, token.tagged(Tag.PRON));
      } else if (isModal(token)) {
        mended.set(i, token.tagged(Tag.AUX));
      } else if (forms.isReporting(token.lower()) && token.tag() != Tag.VERB && isVerb(mended, i)) {
        mended.set(i, token.tagged(Tag.VERB));
      } else if (token.tag() == Tag.VERB && isNounAfterTo(mended, i)) {
        mended.set(i, token.tagged(Tag.NOUN));
      }
    }
    return List.copyOf(new MissingVerb(forms).mend(mended));
  }

  /** "to review trade and exchange views", but not "a frank exchange". */
  private static boolean exchangesViews(List<Token> tokens, int i) {
    return tokens.get(i).is("exchange")
        && tag(tokens, i - 1) == Tag.CCONJ
        && switch (word(tokens, i + 1)) {
          case "views", "ideas", "opinions", "perspectives", "notes", "assessments" -> true;
          default -> false;
        };
  }

  private static boolean isPossessive(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is("'s")) {
      return token.tag() != Tag.AUX && token.tag() != Tag.VERB;
    }
    return token.is("'")
        && word(tokens, i - 1).endsWith("s")
        && (tag(tokens, i + 1).isNominal() || tag(tokens, i + 1) == Tag.ADJ)
        && tokens.get(i).start() == tokens.get(i - 1).end();
  }

  /** Participles in form, prepositions in use: "including", "regarding". */
  private static boolean isPreposition(List<Token> tokens, int i) {
    return switch (tokens.get(i).lower()) {
      case "including",
          "regarding",
          "concerning",
          "pertaining",
          "of",
          "during",
          "on",
          "from",
          "with",
          "at",
          "by",
          "under",
          "through",
          "between",
          "about",
          "over",
          "into",
          "toward",
          "towards",
          "against",
          "among",
          "amidst",
          "onto",
          "versus",
          "via" ->
          tokens.get(i).tag() != Tag.ADV;
      case "based" ->
          word(tokens, i + 1).equals("on")
              && !word(tokens, i - 1).isEmpty()
              && tag(tokens, i - 1) != Tag.AUX;
      case "following" -> tag(tokens, i + 1) != Tag.NOUN && word(tokens, i - 1).isEmpty();
      default -> false;
    };
  }

  /** "noted there must be": no place, but what stands for the subject. */
  private static boolean isExpletive(List<Token> tokens, int i) {
    return tokens.get(i).is("there") && tag(tokens, i + 1) == Tag.AUX;
  }

  private static boolean isModal(Token token) {
    return (MODALS.contains(token.lower()) && token.tag() == Tag.VERB) || token.is("cannot");
  }

  private static boolean isAdverb(Token token) {
    return token.lower().endsWith("ly")
        && (token.tag() == Tag.ADP || token.tag() == Tag.SCONJ || token.tag() == Tag.X);
  }

  /** "the need to", "strong support for": a base form where only a noun can stand. */
  private boolean isNoun(List<Token> tokens, int i) {
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
  private static boolean isLastOfPeople(List<Token> tokens, int i) {
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
  private boolean isSubjectOf(List<Token> tokens, int i) {
    return tag(tokens, i) == Tag.VERB
        && forms.of(word(tokens, i)).contains(VerbForm.PAST)
        && word(tokens, i - 1).endsWith("s");
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

  /** "values that unite the two countries": a verb that the tagger took for an adjective. */
  private static boolean isVerbOfRelative(List<Token> tokens, int i) {
    boolean pronoun =
        word(tokens, i - 1).equals("that")
            || word(tokens, i - 1).equals("who")
            || word(tokens, i - 1).equals("which");
    Tag tag = tag(tokens, i);
    return pronoun
        && (tag == Tag.ADJ || tag == Tag.NOUN)
        && (tag(tokens, i - 2) == Tag.NOUN || tag(tokens, i - 2) == Tag.PROPN)
        && (tag(tokens, i + 1) == Tag.DET || isPossessivePronoun(tokens, i + 1));
  }

  /** "Secretary-General": an office that looks like an adjective. */
  private static boolean isOffice(Token token) {
    return token.isCapitalized() && token.lower().endsWith("-general");
  }

  /** "voted to ban plastic", but not "referred to public roads". */
  private static boolean isInfinitiveOfPredicate(List<Token> tokens, int i) {
    return tag(tokens, i) == Tag.ADJ
        && word(tokens, i - 1).equals("to")
        && !isAlwaysAdjective(word(tokens, i))
        && tag(tokens, i - 2) == Tag.VERB
        && tag(tokens, i + 1) == Tag.NOUN
        && !word(tokens, i).endsWith("ed");
  }

  /** "regional", "public", "various", "joint": hardly a verb has such a form. */
  private static boolean isAlwaysAdjective(String word) {
    return word.equals("joint")
        || (word.endsWith("al") && !word.endsWith("eal") && !word.endsWith("gnal"))
        || word.endsWith("ic")
        || word.endsWith("ous")
        || word.endsWith("ary");
  }

  /** "the need to act": a noun that the tagger took for an adjective. */
  private static boolean isNounOfPurpose(List<Token> tokens, int i) {
    return tag(tokens, i - 1) == Tag.DET
        && word(tokens, i + 1).equals("to")
        && tag(tokens, i + 2) == Tag.VERB;
  }

  /** "The leaders reviewed": a plural that the tagger took for an adjective. */
  private static boolean isPluralSubject(List<Token> tokens, int i) {
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

  private boolean isVerb(List<Token> tokens, int i) {
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
    if (word(tokens, i - 1).equals("to") || MODALS.contains(word(tokens, i - 1))) {
      return tag(tokens, i + 1) != Tag.ADP && beginsComplement(tokens, i + 1);
    }
    Tag before = tag(tokens, i - 1);
    boolean plural =
        (before == Tag.PRON && !isPossessivePronoun(tokens, i - 1))
            || (before == Tag.NOUN && word(tokens, i - 1).endsWith("s"));
    return (plural && startsNounPhraseOrClause(tokens, i + 1))
        || isPresentOfNames(tokens, i)
        || goesOnInBase(tokens, i);
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
      boolean open = word(tokens, at - 1).equals("to") || MODALS.contains(word(tokens, at - 1));
      if (verb && !open) {
        return tag(tokens, at - 1).isNominal() || tag(tokens, at - 1) == Tag.PRON;
      }
      if (tag(tokens, at) == Tag.AUX) {
        return false;
      }
    }
    return false;
  }

  /** "to support for", "to calls for": a noun that the tagger took for an infinitive. */
  private boolean isNounAfterTo(List<Token> tokens, int i) {
    return word(tokens, i - 1).equals("to")
        && word(tokens, i + 1).equals("for")
        && word(tokens, i).equals("support");
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
    boolean alone = i == 1 && (before.is("both") || before.is("all"));
    return (before.tag() == Tag.DET && tag(tokens, i - 2) != Tag.PRON && !alone)
        || before.isPossessive()
        || (before.tag() == Tag.ADJ && tag(tokens, i + 1).isNominal())
        || (before.tag() == Tag.PRON && before.isPossessivePronoun());
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

  private static boolean isPossessivePronoun(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isPossessivePronoun();
  }

  static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  static Tag tag(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : Tag.X;
  }
}
