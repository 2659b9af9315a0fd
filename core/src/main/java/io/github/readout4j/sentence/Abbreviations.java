package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words whose final full stop belongs to them ("Mr.", "Gen."). */
final class Abbreviations {

  private final Set<String> words;

  private Abbreviations(Set<String> words) {
    this.words = words;
  }

  static Abbreviations standard() {
    Set<String> words = new HashSet<>();
    for (Table.Row row : Table.named("abbreviations").rows()) {
      words.add(row.get("abbreviation"));
    }
    return new Abbreviations(words);
  }

  /** Whether the word, with its final full stop, is an abbreviation, an initial or an acronym. */
  boolean contains(String compound) {
    String word = compound.substring(compound.lastIndexOf('-') + 1);
    return isInitial(word)
        || hasInnerStop(word)
        || words.contains(word)
        || words.contains(small(word));
  }

  /** "Mr." for the "MR." of a transcript's labels. */
  private static String small(String word) {
    return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether the word is a single capital letter with a full stop, as in "J. Doe". */
  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && !word.equals("I.");
  }

  /** Whether the word is made of letters with a full stop after each, as in "U.S." or "a.m.". */
  private static boolean hasInnerStop(String word) {
    if (word.length() < 4 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
