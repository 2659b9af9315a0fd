package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.model.Act;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells participles before a noun, which the tagger may take for verbs: "new and existing roads".
 */
final class ModifierTags {

  /** Participles that mostly stand before a noun. */
  private static final Set<String> ADJECTIVAL =
      Set.of(
          "shared",
          "continued",
          "renewed",
          "enhanced",
          "expanded",
          "increased",
          "sustained",
          "united",
          "integrated",
          "coordinated",
          "related",
          "strengthened",
          "improved",
          "limited",
          "trusted",
          "valued",
          "respected",
          "esteemed");

  private final VerbForms forms;
  private final SpeechNouns nouns;

  ModifierTags(VerbForms forms, SpeechNouns nouns) {
    this.forms = forms;
    this.nouns = nouns;
  }

  /** "affirmed shared values", "friendship and shared values". */
  boolean isAdjective(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (isSecondModifier(tokens, i) || isListedModifier(tokens, i)) {
      return true;
    }
    if (word.indexOf('-') > 0 && word.endsWith("ed") && !forms.isReporting(word)) {
      return true;
    }
    if (word.endsWith("ed") && isMeasured(tokens, i)) {
      return true;
    }
    if (!word.endsWith("ed") || VerbTags.tag(tokens, i + 1) != Tag.NOUN) {
      return false;
    }
    if (VerbTags.tag(tokens, i - 1) == Tag.CCONJ && VerbTags.tag(tokens, i - 2) == Tag.ADJ) {
      return true;
    }
    if (VerbTags.tag(tokens, i - 1) == Tag.CCONJ && isLasting(tokens, i)) {
      return true;
    }
    return VerbTags.tag(tokens, i - 1) == Tag.VERB
        || (VerbTags.tag(tokens, i - 1) == Tag.CCONJ
            && (isModifierOfSecond(tokens, i)
                || (ADJECTIVAL.contains(word) && isBareNounPhrase(tokens, i))));
  }

  /** "pursue urgently needed reform": an adverb that belongs to no verb before it. */
  private static boolean isMeasured(List<Token> tokens, int i) {
    Tag governor = VerbTags.tag(tokens, i - 2);
    boolean modifies =
        VerbTags.tag(tokens, i + 1) == Tag.NOUN || VerbTags.tag(tokens, i + 1) == Tag.ADJ;
    return modifies
        && VerbTags.tag(tokens, i - 1) == Tag.ADV
        && VerbTags.word(tokens, i - 1).endsWith("ly")
        && (governor == Tag.VERB || governor == Tag.ADP);
  }

  /** "new and existing roads". */
  private static boolean isSecondModifier(List<Token> tokens, int i) {
    return VerbTags.word(tokens, i).endsWith("ing")
        && VerbTags.tag(tokens, i - 1) == Tag.CCONJ
        && VerbTags.tag(tokens, i - 2) == Tag.ADJ
        && VerbTags.tag(tokens, i - 3) != Tag.AUX
        && VerbTags.tag(tokens, i + 1) == Tag.NOUN;
  }

  /** "swift, coordinated economic costs", "trade, and expanded economic ties". */
  private boolean isListedModifier(List<Token> tokens, int i) {
    boolean list =
        VerbTags.word(tokens, i - 1).equals(",") && VerbTags.tag(tokens, i - 2) == Tag.ADJ;
    boolean joined =
        VerbTags.tag(tokens, i - 1) == Tag.CCONJ
            && VerbTags.tag(tokens, i - 2) != Tag.VERB
            && !forms.isReporting(VerbTags.word(tokens, i));
    return ADJECTIVAL.contains(VerbTags.word(tokens, i))
        && VerbTags.tag(tokens, i + 1) == Tag.ADJ
        && (list || joined);
  }

  private static boolean isBareNounPhrase(List<Token> tokens, int i) {
    boolean described = VerbTags.tag(tokens, i + 2) == Tag.PRON;
    return VerbTags.word(tokens, i + 1).endsWith("s")
        && !described
        && !VerbTags.word(tokens, i - 2).equals(",");
  }

  /** "dialogue and continued engagement": what goes on by itself, unless it is talks. */
  private boolean isLasting(List<Token> tokens, int i) {
    boolean lasting =
        VerbTags.word(tokens, i).equals("continued")
            || VerbTags.word(tokens, i).equals("sustained");
    return lasting
        && VerbTags.tag(tokens, i + 1) == Tag.NOUN
        && !nouns
            .of(VerbTags.word(tokens, i + 1))
            .flatMap(SpeechNouns.Entry::act)
            .equals(Optional.of(Act.DISCUSS));
  }

  /** "prisoners and deported persons": no verb of speech, and nothing but a noun on each side. */
  private boolean isModifierOfSecond(List<Token> tokens, int i) {
    return !forms.isReporting(VerbTags.word(tokens, i))
        && VerbTags.tag(tokens, i - 2) == Tag.NOUN
        && VerbTags.tag(tokens, i + 1) == Tag.NOUN;
  }
}
