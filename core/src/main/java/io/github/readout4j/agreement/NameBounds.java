package io.github.readout4j.agreement;

import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;

/** Where the capitalized name of an agreement begins and ends. */
final class NameBounds {

  private static final Set<String> LINKS = Set.of("of", "on", "for", "and", "in", "the");

  private NameBounds() {}

  /** "the Lake Accord": a capital inside a sentence, on the noun and on a word beside it. */
  static boolean isName(Sentence sentence, int head, int headEnd) {
    boolean capital = sentence.token(headEnd - 1).isCapitalized();
    boolean before = head > 0 && isNameWord(sentence, head - 1);
    boolean after = LINKS.contains(sentence.word(headEnd)) && isCapital(sentence, headEnd + 1);
    boolean several = headEnd - head > 1 && isCapital(sentence, head);
    return capital && (before || after || several);
  }

  static int start(Sentence sentence, int head) {
    int i = head;
    while (i > 0 && (isNameWord(sentence, i - 1) || joinsName(sentence, i - 1))) {
      i--;
    }
    while (i < head && LINKS.contains(sentence.word(i))) {
      i++;
    }
    return i > 0 && sentence.tag(i - 1) == Tag.NUM && isYear(sentence, i - 1) ? i - 1 : i;
  }

  /** "Treaty of Amity and Trade": small words between capitalized ones. */
  private static boolean joinsName(Sentence sentence, int i) {
    if ((sentence.word(i).equals("-") || sentence.word(i).equals("/"))
        && i > 0
        && isNameWord(sentence, i - 1)) {
      return true;
    }
    boolean small = LINKS.contains(sentence.word(i)) && !sentence.word(i).equals("the");
    boolean number = Character.isDigit(sentence.word(i).charAt(0));
    return (small
            && i > 0
            && isNameWord(sentence, i - 1)
            && sentence.tag(i - 1) == Tag.PROPN
            && !sentence.word(i).equals("and")
            && !sentence.word(i).equals("in"))
        || number;
  }

  private static boolean isYear(Sentence sentence, int i) {
    String word = sentence.word(i);
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  static int end(Sentence sentence, int headEnd, AgreementNouns.Entry entry) {
    int i = headEnd;
    boolean purpose = sentence.word(i).equals("for") && entry.kind() == AgreementKind.FRAMEWORK;
    if (sentence.word(i).equals("of") || sentence.word(i).equals("on") || purpose) {
      int at = sentence.word(i + 1).equals("the") ? i + 2 : i + 1;
      int end = phraseEnd(sentence, at);
      i = end > at ? end : i;
    }
    boolean bracket =
        sentence.word(i).equals("(")
            && isCapital(sentence, i + 1)
            && sentence.word(i + 2).equals(")");
    return bracket ? i + 3 : i;
  }

  static int phraseEnd(Sentence sentence, int from) {
    int i = from;
    while (isPhraseWord(sentence, i)
        || (i > from && isCapital(sentence, i) && isCapital(sentence, from))
        || (i > from && sentence.word(i).equals("of") && isPhraseWord(sentence, i + 1))
        || (i > from && continuesList(sentence, i))) {
      i++;
    }
    return i;
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
