package io.github.readout4j.speaker;

import io.github.readout4j.lexicon.Diacritics;
import io.github.readout4j.mention.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a person's name in the form in which they are compared. */
record PersonName(List<String> words, Set<String> fathers) {

  private static final Set<String> SON = Set.of("bin", "ben", "bint", "ibn");
  private static final Set<String> ARTICLES = Set.of("al-", "el-", "ad-", "as-", "ar-");

  private static final Set<String> IGNORED =
      WordSet.of("jr sr al bin ben bint ibn von van der den de da di el la dr mr mrs ms");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.\"()]+");

  static PersonName of(String name) {
    String plain = Diacritics.removed(name).toLowerCase(Locale.ROOT);
    List<String> all = List.of(BETWEEN_WORDS.split(plain, -1));
    List<String> words = new ArrayList<>(all.size());
    for (String part : all) {
      String word = withoutArticle(part);
      if (word.length() > 1 && !IGNORED.contains(word)) {
        words.add(word);
      }
    }
    return new PersonName(words, fathers(all));
  }

  /** "Jubran" is short for "al-Jubran". */
  private static String withoutArticle(String word) {
    return word.length() > 4 && ARTICLES.contains(word.substring(0, 3)) ? word.substring(3) : word;
  }

  /** The names of fathers, which are no short form of the person's: "Salim" in "Omar bin Salim". */
  private static Set<String> fathers(List<String> all) {
    Set<String> fathers = new HashSet<>();
    for (int i = 1; i + 1 < all.size(); i++) {
      if (SON.contains(all.get(i))) {
        fathers.add(withoutArticle(all.get(i + 1)));
      }
    }
    return fathers;
  }

  /** Whether the name is a family name or given name alone. */
  boolean isSingle() {
    return words.size() <= 1;
  }

  /** Whether both can be the name of one person. */
  boolean fits(PersonName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    if (isFatherOnly(other) || other.isFatherOnly(this)) {
      return false;
    }
    return words.containsAll(other.words)
        || other.words.containsAll(words)
        || (sharesFamilyName(other) && sharesGivenName(other));
  }

  private boolean isFatherOnly(PersonName other) {
    return other.isSingle() && fathers.contains(other.words.get(0));
  }

  /** Whether the last words are the same. */
  boolean sharesFamilyName(PersonName other) {
    return !words.isEmpty()
        && !other.words.isEmpty()
        && words.get(words.size() - 1).equals(other.words.get(other.words.size() - 1));
  }

  /** Whether two of the words are the same, as where one of the names is misspelled. */
  boolean sharesTwoWords(PersonName other) {
    return words.stream().filter(other.words::contains).count() >= 2;
  }

  /** "Joe" and "Joseph" can be one. */
  private boolean sharesGivenName(PersonName other) {
    String mine = words.get(0);
    String theirs = other.words.get(0);
    return mine.length() > 1
        && theirs.length() > 1
        && mine.substring(0, 2).equals(theirs.substring(0, 2));
  }
}
