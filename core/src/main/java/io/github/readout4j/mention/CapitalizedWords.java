package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Letters;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What capitalised words tell of the sequence that they stand in. */
final class CapitalizedWords {

  private static final Set<Tag> CLOSED =
      Set.of(Tag.DET, Tag.ADP, Tag.PRON, Tag.CCONJ, Tag.SCONJ, Tag.AUX, Tag.PART);

  private final Map<String, String> classes;

  private CapitalizedWords(Map<String, String> classes) {
    this.classes = classes;
  }

  static CapitalizedWords standard() {
    Map<String, String> classes = new HashMap<>();
    for (Table.Row row : Table.named("capitalized").rows()) {
      classes.put(row.get("word"), row.get("class"));
    }
    return new CapitalizedWords(classes);
  }

  /** Whether the word ends the name of an organization. */
  boolean isBody(Token token) {
    return is(token, "body");
  }

  /** Whether the word ends what an office is for, or the name of an organization. */
  boolean endsOffice(Token token) {
    return is(token, "body") || is(token, "portfolio") || is(token, "region");
  }

  /** Whether the word ends what an office is for. */
  boolean isPortfolio(Token token) {
    return is(token, "portfolio");
  }

  /** Whether the word ends the name of something that cannot speak. */
  boolean isThing(Token token) {
    return is(token, "thing");
  }

  /** Whether the word is never part of a name. */
  boolean isForeignToNames(Token token) {
    return is(token, "event");
  }

  /** Whether the word tells against a person's name. */
  boolean isImpersonal(Token token) {
    return classes.containsKey(Phrases.key(token));
  }

  private boolean is(Token token, String wanted) {
    return wanted.equals(classes.get(Phrases.key(token)));
  }

  /**
   * Whether a token can stand in a name: capitalised, and no function word that starts a sentence.
   */
  boolean isNameLike(Sentence sentence, int i) {
    if (i >= sentence.size() || !isCapitalized(sentence.token(i))) {
      return false;
    }
    Token token = sentence.token(i);
    boolean verb = token.tag() == Tag.VERB && token.lower().endsWith("ing");
    return !isForeignToNames(token) && !(i == 0 && (verb || CLOSED.contains(token.tag())));
  }

  /** Whether the token is a short form such as "NWC", "NH". */
  static boolean isAcronym(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return false;
    }
    String text = sentence.token(at).text();
    return text.length() > 1 && Letters.areCapitals(text);
  }

  /** Whether the token is a word with a capital at its start or after a prefix: "al-Masri". */
  static boolean isCapitalized(Token token) {
    String text = token.text();
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    int mark = Math.max(text.indexOf('-'), text.indexOf('\''));
    return mark > 0
        && mark <= 4
        && mark + 1 < text.length()
        && Character.isLetter(text.charAt(0))
        && Character.isUpperCase(text.charAt(mark + 1));
  }
}
