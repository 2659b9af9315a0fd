package io.github.readout4j.agreement;

import io.github.readout4j.lexicon.Letters;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/** Where the capitalized name of an agreement begins and ends. */
final class NameBounds {

  private static final Set<String> LINKS = Set.of("of", "on", "for", "and", "in", "the");
  private static final Set<String> JOINTS = Set.of("-", "/", "+", "\u2013");

  private static final Set<String> OCCASIONS =
      Set.of("sidelines", "margins", "occasion", "eve", "fringes");

  private NameBounds() {}

  /** "the Lake Accord": a capital inside a sentence, on the noun and on a word beside it. */
  static boolean isName(Sentence sentence, int head, int headEnd) {
    boolean several = headEnd - head > 1 && head > 0 && isCapital(sentence, head);
    boolean capital = sentence.token(headEnd - 1).isCapitalized() || several;
    boolean before =
        head > 0 && (isNameWord(sentence, head - 1) || bracketStart(sentence, head) < head);
    boolean after = LINKS.contains(sentence.word(headEnd)) && isCapital(sentence, headEnd + 1);
    boolean numbered = sentence.tag(headEnd) == Tag.NUM && head > 0;
    return isAcronym(sentence, headEnd - 1)
        || (capital && (before || after || several || numbered));
  }

  static boolean isAcronym(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    return text.length() > 2 && Letters.areCapitals(text);
  }

  static int start(Sentence sentence, int head) {
    int i = bracketStart(sentence, head);
    while (i > 0 && (isNameWord(sentence, i - 1) || joinsName(sentence, i - 1))) {
      i--;
    }
    while (i < head && LINKS.contains(sentence.word(i))) {
      i++;
    }
    return i > 0 && sentence.tag(i - 1) == Tag.NUM && isYear(sentence, i - 1) ? i - 1 : i;
  }

  /** "United Nations (UN) Charter": a short form within the name. */
  private static int bracketStart(Sentence sentence, int head) {
    boolean bracket =
        sentence.word(head - 1).equals(")")
            && isAcronym(sentence, Math.max(0, head - 2))
            && sentence.word(head - 3).equals("(")
            && isNameWord(sentence, head - 4);
    return bracket ? head - 3 : head;
  }

  /** "Treaty of Amity and Trade": small words between capitalized ones. */
  private static boolean joinsName(Sentence sentence, int i) {
    if (JOINTS.contains(sentence.word(i)) && i > 0 && joins(sentence, i)) {
      return true;
    }
    boolean small = LINKS.contains(sentence.word(i)) && !sentence.word(i).equals("the");
    boolean number = Character.isDigit(sentence.word(i).charAt(0));
    if (sentence.word(i).equals("and") && isFilled(sentence, i)) {
      return true;
    }
    return (small
            && i > 0
            && isNameWord(sentence, i - 1)
            && sentence.tag(i - 1) == Tag.PROPN
            && !sentence.word(i).equals("and")
            && !sentence.word(i).equals("in"))
        || number;
  }

  /** "Enhanced Partnership and Trade Agreement": two things that it is about. */
  private static boolean isFilled(Sentence sentence, int and) {
    return switch (sentence.word(and - 1)) {
      case "partnership",
          "trade",
          "association",
          "friendship",
          "security",
          "investment",
          "defence",
          "defense",
          "peace",
          "amity",
          "stabilisation",
          "stabilization" ->
          isCapital(sentence, and - 1);
      default -> false;
    };
  }

  /** "Chile\u2013Peru", "2+2". */
  private static boolean joins(Sentence sentence, int i) {
    boolean number = sentence.tag(i - 1) == Tag.NUM && sentence.tag(i + 1) == Tag.NUM;
    return isNameWord(sentence, i - 1) || number;
  }

  private static boolean isYear(Sentence sentence, int i) {
    String word = sentence.word(i);
    return word.length() == 4 && Letters.areDigits(word);
  }

  static int end(Sentence sentence, int headEnd, AgreementNouns.Entry entry) {
    int i = headEnd;
    boolean purpose = sentence.word(i).equals("for") && entry.kind() == AgreementKind.FRAMEWORK;
    boolean about = sentence.word(i).equals("on") && !isOccasion(sentence, i + 1);
    if (sentence.word(i).equals("of") || about || purpose) {
      int at = sentence.word(i + 1).equals("the") ? i + 2 : i + 1;
      int end = phraseEnd(sentence, at);
      i = end > at ? end : i;
    }
    if (i == headEnd && sentence.tag(i) == Tag.NUM) {
      i++;
    }
    boolean bracket =
        sentence.word(i).equals("(")
            && isCapital(sentence, i + 1)
            && sentence.word(i + 2).equals(")");
    return bracket ? i + 3 : i;
  }

  /** "(an agreement) on Monday", "(a memorandum) on the sidelines of": when it was made. */
  static boolean isOccasion(Sentence sentence, int i) {
    return sentence.isWeekday(i)
        || (sentence.word(i).equals("the") && OCCASIONS.contains(sentence.word(i + 1)));
  }

  static int phraseEnd(Sentence sentence, int from) {
    int i = from;
    while (isPhraseWord(sentence, i)
        || (i > from && isCapital(sentence, i) && isCapital(sentence, from))
        || (i > from && sentence.word(i).equals("of") && opensPhrase(sentence, i + 1))
        || (i > from && sentence.tag(i) == Tag.DET && sentence.word(i - 1).equals("of"))
        || (i > from && continuesList(sentence, i))) {
      i++;
    }
    return i;
  }

  private static boolean opensPhrase(Sentence sentence, int i) {
    return isPhraseWord(sentence, sentence.tag(i) == Tag.DET ? i + 1 : i);
  }

  /** "on Trade, Transit and Tolls": capitalized words in a row belong to one name. */
  private static boolean continuesList(Sentence sentence, int i) {
    String word = sentence.word(i);
    if (word.equals("and")) {
      int before = sentence.word(i - 1).equals(",") ? i - 2 : i - 1;
      return isCapital(sentence, before) && isCapital(sentence, i + 1);
    }
    boolean listed = sentence.word(i + 2).equals(",") || sentence.word(i + 2).equals("and");
    boolean last = sentence.word(i + 1).equals("and") && isCapital(sentence, i + 2);
    return word.equals(",")
        && isCapital(sentence, i - 1)
        && ((isCapital(sentence, i + 1) && listed) || last);
  }

  private static boolean isNameWord(Sentence sentence, int i) {
    return isCapital(sentence, i) && sentence.tag(i) != Tag.DET && sentence.tag(i) != Tag.ADP;
  }

  private static boolean isCapital(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() && sentence.token(i).isCapitalized();
  }

  static boolean isPhraseWord(Sentence sentence, int i) {
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, ADJ, NUM -> true;
      default -> false;
    };
  }
}
