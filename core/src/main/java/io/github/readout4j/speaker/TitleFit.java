package io.github.readout4j.speaker;

import io.github.readout4j.mention.WordSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How well an office that stands alone fits the title of a named person. */
final class TitleFit {

  private static final Set<String> OTHER_OFFICE =
      WordSet.of("vice deputy prime assistant under former first co");
  private static final Set<String> SMALL = Set.of("of", "the", "for", "to", "and", "on");

  private TitleFit() {}

  /** Returns 0 if the office is another one, and more the better it fits. */
  static int of(String office, Iterable<String> titles) {
    int best = 0;
    for (String title : titles) {
      best = Math.max(best, of(office, title));
    }
    return best;
  }

  private static int of(String office, String title) {
    String mine = plain(office.toLowerCase(Locale.ROOT));
    String theirs = plain(title);
    if (mine.equals(theirs)) {
      return 6;
    }
    if (words(mine).equals(words(theirs))) {
      return 5;
    }
    if (isAcronym(office) && abbreviates(mine, theirs)) {
      return 5;
    }
    if (isOther(mine) != isOther(theirs)) {
      return 0;
    }
    if (theirs.startsWith(mine + " (")
        || theirs.startsWith(mine + " of ")
        || theirs.startsWith(mine + " for ")
        || theirs.startsWith(mine + " to ")) {
      return 4;
    }
    if (mine.startsWith(theirs + " of ") || mine.startsWith(theirs + " for ")) {
      return 3;
    }
    return theirs.endsWith(" " + mine) || theirs.contains(" and " + mine) ? 4 : 0;
  }

  /** Whether a name in capitals is made of the first letters of all words of a title. */
  static boolean isShort(String acronym, String title) {
    StringBuilder letters = new StringBuilder();
    for (String word : title.split("[^a-z]+", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        letters.append(word.charAt(0));
      }
    }
    return isAcronym(acronym) && letters.toString().equals(acronym.toLowerCase(Locale.ROOT));
  }

  private static boolean isAcronym(String office) {
    return office.length() > 1 && office.chars().noneMatch(Character::isLowerCase);
  }

  /** "HR/VP" for "High Representative ... and Vice-President": first letters in their order. */
  private static boolean abbreviates(String acronym, String title) {
    String letters = acronym.replaceAll("[^a-z]", "");
    int next = 0;
    for (String word : title.split("[^a-z]+", -1)) {
      if (next < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(next)) {
        next++;
      }
    }
    return next == letters.length() && title.startsWith(letters.substring(0, 1));
  }

  private static boolean isOther(String title) {
    return OTHER_OFFICE.contains(title.split("[ -]", 2)[0]);
  }

  private static String plain(String title) {
    return title
        .replace("-elect", "")
        .replace("-designate", "")
        .replace("-", " ")
        .replace("adviser", "advisor")
        .strip();
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>(Arrays.asList(title.split(" ", -1)));
    words.removeAll(SMALL);
    return words;
  }
}
