package io.github.readout4j.sentence;

import java.util.List;
import java.util.Set;

/**
 * Reads the tags of the Penn Treebank, which the tagging model gives, as universal ones.
 *
 * <p>Three Penn tags stand for several universal ones and take the words around to tell: IN
 * (preposition or conjunction), TO (particle or preposition), and the verbs that can be
 * auxiliaries.
 */
final class PennTags {

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "that",
          "whether",
          "if",
          "because",
          "although",
          "though",
          "while",
          "unless",
          "whereas",
          "lest");

  /** Prepositions that are conjunctions where a clause follows. */
  private static final Set<String> BEFORE_CLAUSE =
      Set.of("as", "like", "after", "before", "since", "until", "till");

  private static final Set<String> BE =
      Set.of("be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m");
  private static final Set<String> HAVE_AND_DO =
      Set.of("have", "has", "had", "having", "'ve", "do", "does", "did");

  private static final int LONGEST_ACRONYM = 4;
  private static final int LONGEST_SUBJECT = 16;

  private static final Set<String> NOUN_PHRASE =
      Set.of("DT", "PRP", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "POS");

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

  /** Tags of closed classes, to which no unknown word and none with a hyphen belongs. */
  private static final Set<String> CLOSED =
      Set.of(
          "IN", "DT", "PDT", "PRP", "PRP$", "MD", "CC", "TO", "WDT", "WP", "WP$", "WRB", "EX",
          "POS", "RP");

  private PennTags() {}

  /**
   * Returns the tags of the given ones, a bit for each, that a word can have which nobody knows: it
   * is no preposition, pronoun, article or the like.
   */
  static long openClasses(List<String> tags) {
    long bits = 0;
    for (int tag = 0; tag < tags.size(); tag++) {
      bits |= CLOSED.contains(tags.get(tag)) ? 0 : 1L << tag;
    }
    return bits;
  }

  /** Returns the universal tag of the token at the given index. */
  static Tag universal(List<Token> tokens, String[] tags, int i) {
    String word = tokens.get(i).lower();
    if (isDash(word)) {
      return Tag.PUNCT;
    }
    if (tags[i].startsWith("V") && Character.isDigit(word.charAt(0))) {
      return Character.isDigit(word.charAt(word.length() - 1)) ? Tag.NUM : Tag.ADJ;
    }
    if (isAcronym(tokens.get(i)) && !tags[i].startsWith("N")) {
      return Tag.PROPN;
    }
    if (word.equals("/")) {
      return Tag.PUNCT;
    }
    if (CLOSED.contains(tags[i]) && word.indexOf('-') > 0) {
      return isHyphenatedName(tokens.get(i)) ? Tag.PROPN : Tag.ADJ;
    }
    return switch (tags[i]) {
      case "NN", "NNS" -> Tag.NOUN;
      case "NNP", "NNPS" -> Tag.PROPN;
      case "PRP", "PRP$", "WP", "WP$", "WDT", "EX" -> Tag.PRON;
      case "MD" -> Tag.AUX;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
          isDegree(tags, i, word) ? Tag.ADV : verb(tags, i, word);
      case "JJ", "JJR", "JJS" -> Tag.ADJ;
      case "RB" ->
          word.equals("not") || word.equals("n't")
              ? Tag.PART
              : isInfinitive(tokens, tags, i) ? Tag.VERB : Tag.ADV;
      case "RBR", "RBS", "WRB" -> Tag.ADV;
      case "RP" -> Tag.ADP;
      case "IN" -> preposition(tags, i, word);
      case "TO" -> opensInfinitive(tags, i) ? Tag.PART : Tag.ADP;
      case "DT" -> word.equals("that") && opensClause(tags, i) ? Tag.SCONJ : Tag.DET;
      case "PDT" -> Tag.DET;
      case "CD" -> Tag.NUM;
      case "CC" -> Tag.CCONJ;
      case "POS" -> Tag.PART;
      case "UH" -> Tag.INTJ;
      case "$", "#" -> Tag.SYM;
      case ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "(", ")" -> mark(tokens.get(i));
      default -> Tag.X;
    };
  }

  /** Dashes and dots that the model may not know. */
  private static boolean isDash(String word) {
    return word.chars().allMatch(c -> c == '\u2013' || c == '\u2014' || c == '\u2026');
  }

  /** "al-Roe": a capital after the hyphen. */
  private static boolean isHyphenatedName(Token token) {
    String text = token.text();
    int after = text.lastIndexOf('-') + 1;
    return after < text.length() && Character.isUpperCase(text.charAt(after));
  }

  /** "UN", "EU": capitals that the model takes for a word of closed class. */
  private static boolean isAcronym(Token token) {
    String text = token.text();
    if (text.length() < 2 || text.length() > LONGEST_ACRONYM) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** "to further cooperation": an adverb where only a verb can stand. */
  private static boolean isInfinitive(List<Token> tokens, String[] tags, int i) {
    return tokens.get(i).is("further")
        && i > 0
        && tokens.get(i - 1).is("to")
        && i + 1 < tags.length
        && (tags[i + 1].startsWith("N") || tags[i + 1].startsWith("J") || tags[i + 1].equals("DT"));
  }

  private static Tag preposition(String[] tags, int i, String word) {
    boolean conjunction =
        CONJUNCTIONS.contains(word)
            || (BEFORE_CLAUSE.contains(word) && (opensClause(tags, i) || opensLongClause(tags, i)));
    return conjunction ? Tag.SCONJ : Tag.ADP;
  }

  /** "wrote that peace begins": a noun phrase and its verb follow. */
  private static boolean opensClause(String[] tags, int i) {
    int next = i + 1;
    while (next < tags.length && NOUN_PHRASE.contains(tags[next])) {
      next++;
    }
    return next > i + 1 && next < tags.length && FINITE.contains(tags[next]);
  }

  /** "after a spokesman for the ministry said": phrases with prepositions, and their verb. */
  private static boolean opensLongClause(String[] tags, int i) {
    int next = i + 1;
    while (next < Math.min(tags.length, i + LONGEST_SUBJECT)
        && (NOUN_PHRASE.contains(tags[next])
            || (tags[next].equals("IN") && tags[next - 1].startsWith("N")))) {
      next++;
    }
    return next > i + 1
        && next < tags.length
        && tags[next - 1].startsWith("N")
        && tags[next].equals("VBD");
  }

  /** "to further strengthen", "to better understand". */
  private static boolean isDegree(String[] tags, int i, String word) {
    return (word.equals("further") || word.equals("better"))
        && i + 1 < tags.length
        && tags[i + 1].startsWith("VB");
  }

  private static Tag verb(String[] tags, int i, String word) {
    boolean auxiliary = BE.contains(word) || (HAVE_AND_DO.contains(word) && helps(tags, i));
    return auxiliary ? Tag.AUX : Tag.VERB;
  }

  /** "has agreed", "did not agree": another verb follows, over adverbs at most. */
  private static boolean helps(String[] tags, int i) {
    int next = afterAdverbs(tags, i);
    return next < tags.length && tags[next].startsWith("VB") && !tags[next].equals("VBG");
  }

  private static boolean opensInfinitive(String[] tags, int i) {
    int next = afterAdverbs(tags, i);
    return next < tags.length && tags[next].equals("VB");
  }

  private static int afterAdverbs(String[] tags, int i) {
    int next = i + 1;
    while (next < tags.length && tags[next].startsWith("RB")) {
      next++;
    }
    return next;
  }

  private static Tag mark(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(0)) ? Tag.X : Tag.PUNCT;
  }
}
