package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.VerbForm;
import io.github.readout4j.lexicon.VerbForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the predicate of a sentence in which the tagging model saw none: "The government attaches
 * importance to it", with "attaches" taken for a noun.
 */
final class MissingVerb {

  private final VerbForms forms;

  MissingVerb(VerbForms forms) {
    this.forms = forms;
  }

  /** Returns the tokens with the first word that can be a reporting predicate as a verb. */
  List<Token> mend(List<Token> tokens) {
    if (hasPredicate(tokens) || !isSentence(tokens)) {
      return tokens;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isAfterSubject(tokens, i) && canBePredicate(tokens, i)) {
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(i, tokens.get(i).tagged(Tag.VERB));
        return mended;
      }
    }
    return tokens;
  }

  private static boolean isSentence(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).is(".");
  }

  private static boolean hasPredicate(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean infinitive = i > 0 && tokens.get(i - 1).is("to");
      boolean gerund = tokens.get(i).lower().endsWith("ing");
      if (tokens.get(i).tag().isVerbal() && !infinitive && !gerund) {
        return true;
      }
    }
    return false;
  }

  /** A noun or pronoun, or a lone "Both" or "All" that opens the sentence. */
  private static boolean isAfterSubject(List<Token> tokens, int i) {
    boolean lone = i == 1 && (tokens.get(0).is("both") || tokens.get(0).is("all"));
    return lone || tokens.get(i - 1).tag().isNominal();
  }

  private boolean canBePredicate(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Set<VerbForm> can = forms.of(token.lower());
    boolean finite =
        can.contains(VerbForm.PRESENT)
            || can.contains(VerbForm.PAST)
            || can.contains(VerbForm.BASE);
    return finite
        && forms.isReporting(token.lower())
        && !token.isCapitalized()
        && (opensComplement(tokens.get(i + 1))
            || (forms.isCommunication(token.lower()) && tokens.get(i + 1).tag() == Tag.ADP));
  }

  private static boolean opensComplement(Token next) {
    return switch (next.tag()) {
      case DET, PRON, PROPN, NOUN, NUM, SCONJ, PART -> true;
      default -> false;
    };
  }
}
