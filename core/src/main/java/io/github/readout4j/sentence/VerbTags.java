package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.SpeechNouns;
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

  static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "cannot");

  private final VerbForms forms;
  private final ModifierTags modifiers;
  private final NounsTakenForVerbs taken;
  private final ReportingForms reporting;

  VerbTags(VerbForms forms, SpeechNouns nouns) {
    this.forms = forms;
    this.modifiers = new ModifierTags(forms, nouns);
    this.taken = new NounsTakenForVerbs(forms);
    this.reporting = new ReportingForms(forms, nouns);
  }

  List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < mended.size(); i++) {
      Token token = mended.get(i);
      if (isPossessive(mended, i)) {
        mended.set(i, token.tagged(Tag.PART));
      } else if (NounsTakenForVerbs.isLastOfPeople(mended, i)) {
        mended.set(i, token.tagged(Tag.NOUN));
      } else if (isPreposition(mended, i)) {
        mended.set(i, token.tagged(Tag.ADP));
      } else if (i == 0 && token.tag() == Tag.VERB && taken.isSubjectOf(mended, i + 1)) {
        mended.set(i, token.tagged(Tag.NOUN));
      } else if (token.tag() == Tag.ADP && token.lower().endsWith("less")) {
        mended.set(i, token.tagged(Tag.ADJ));
      } else if (isAdverb(token)) {
        mended.set(i, token.tagged(Tag.ADV));
      } else if (token.tag() == Tag.VERB && taken.isNoun(mended, i)) {
        mended.set(i, token.tagged(Tag.NOUN));
      } else if (token.tag() == Tag.ADJ
          && (NounsTakenForVerbs.isNounOfPurpose(mended, i)
              || NounsTakenForVerbs.isPluralSubject(mended, i))) {
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
      } else if (forms.isReporting(token.lower())
          && token.tag() != Tag.VERB
          && reporting.isVerb(mended, i)) {
        mended.set(i, token.tagged(Tag.VERB));
      } else if (token.tag() == Tag.VERB && taken.isNounAfterTo(mended, i)) {
        mended.set(i, token.tagged(Tag.NOUN));
      }
    }
    standAlone(mended);
    return List.copyOf(new MissingVerb(forms).mend(mended));
  }

  /** "Many believe that": a word of number before its verb is no adjective. */
  private static void standAlone(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean subject = tag(tokens, i + 1) == Tag.VERB && !word(tokens, i + 1).endsWith("ing");
      if (subject && tag(tokens, i) == Tag.ADJ && ReportingForms.standsAlone(tokens, i)) {
        tokens.set(i, tokens.get(i).tagged(Tag.PRON));
      }
    }
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
      // "firms like Doe Mills": an example, where "they like Doe" would tell of a liking.
      case "like" -> tag(tokens, i - 1) == Tag.NOUN && tag(tokens, i + 1) == Tag.PROPN;
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

  static boolean isPossessivePronoun(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isPossessivePronoun();
  }

  static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  static Tag tag(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : Tag.X;
  }
}
