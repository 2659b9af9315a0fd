package io.github.readout4j.sentence;

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

  VerbTags(VerbForms forms) {
    this.forms = forms;
  }

  List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < mended.size(); i++) {
      Token token = mended.get(i);
      if (isPossessive(mended, i)) {
        mended.set(i, token.tagged(Tag.PART));
      } else if (isPreposition(mended, i)) {
        mended.set(i, token.tagged(Tag.ADP));
      } else if (MODALS.contains(token.lower()) && token.tag() == Tag.VERB) {
        mended.set(i, token.tagged(Tag.AUX));
      } else if (forms.isReporting(token.lower()) && token.tag() != Tag.VERB && isVerb(mended, i)) {
        mended.set(i, token.tagged(Tag.VERB));
      } else if (token.tag() == Tag.VERB && isNounAfterTo(mended, i)) {
        mended.set(i, token.tagged(Tag.NOUN));
      }
    }
    return List.copyOf(mended);
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
      case "including", "regarding", "concerning", "pertaining", "of", "during" -> true;
      case "following" -> tag(tokens, i + 1) != Tag.NOUN && word(tokens, i - 1).isEmpty();
      default -> false;
    };
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
      return !insideNounPhrase(tokens, i) && !isAdjectival(tokens, i);
    }
    if (can.contains(VerbForm.PRESENT)) {
      return followsSubject(tokens, i) && startsNounPhraseOrClause(tokens, i + 1);
    }
    return isBareVerb(tokens, i);
  }

  /** A base form is a verb after "to" or a modal, or between a plural subject and an object. */
  private static boolean isBareVerb(List<Token> tokens, int i) {
    if (word(tokens, i - 1).equals("to") || MODALS.contains(word(tokens, i - 1))) {
      return tag(tokens, i + 1) != Tag.ADP && beginsComplement(tokens, i + 1);
    }
    Tag before = tag(tokens, i - 1);
    boolean plural =
        before == Tag.PRON || (before == Tag.NOUN && word(tokens, i - 1).endsWith("s"));
    return plural && startsNounPhraseOrClause(tokens, i + 1);
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
    return before.tag() == Tag.DET
        || before.isPossessive()
        || (before.tag() == Tag.ADJ && tag(tokens, i + 1).isNominal())
        || (before.tag() == Tag.PRON && isPossessivePronoun(before.lower()));
  }

  /** "strong and shared interests": an adjective joined to another one. */
  private static boolean isAdjectival(List<Token> tokens, int i) {
    return tag(tokens, i - 1) == Tag.CCONJ
        && tag(tokens, i - 2) == Tag.ADJ
        && tag(tokens, i + 1).isNominal();
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

  private static boolean isPossessivePronoun(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "our", "my", "your" -> true;
      default -> false;
    };
  }

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private static Tag tag(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : Tag.X;
  }
}
