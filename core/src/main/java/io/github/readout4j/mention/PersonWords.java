package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of which the names of people are made: given names, honorifics and particles. */
final class PersonWords {

  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Set<String> doubleNames = new HashSet<>();
  private final Phrases<Gender> honorifics = new Phrases<>();
  private final Set<String> letters = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> innerParticles = new HashSet<>();

  private PersonWords() {}

  static PersonWords standard() {
    PersonWords words = new PersonWords();
    for (Table.Row row : Table.named("givennames").rows()) {
      words.givenNames.merge(
          key(row.get("name")), Gender.named(row.get("gender")), PersonWords::common);
    }
    for (Table.Row row : Table.named("doublenames").rows()) {
      words.doubleNames.add(key(row.get("name")));
    }
    for (Table.Row row : Table.named("honorifics").rows()) {
      if (row.get("place").equals("before")) {
        words.honorifics.add(row.get("honorific"), Gender.named(row.get("gender")));
      } else if (isLetters(row.get("honorific").replace(".", ""))) {
        words.letters.add(row.get("honorific"));
      }
    }
    for (Table.Row row : Table.named("particles").rows()) {
      boolean opens = !row.get("place").equals("inner");
      for (String part : row.get("particle").split(" ", -1)) {
        words.innerParticles.add(key(part));
        if (opens) {
          words.particles.add(key(part));
        }
      }
    }
    return words;
  }

  private static Gender common(Gender first, Gender second) {
    return first == second ? first : Gender.UNKNOWN;
  }

  /** "KC" and "MP", but no numeral, which belongs to the name. */
  private static boolean isLetters(String honorific) {
    boolean numeral = true;
    for (int i = 0; i < honorific.length(); i++) {
      char letter = honorific.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        return false;
      }
      numeral &= "IVX".indexOf(letter) >= 0;
    }
    return !numeral;
  }

  /** Whether the token is an award or office that stands in letters after a name. */
  boolean isLettersAfterName(Token token) {
    return letters.contains(token.text());
  }

  private static String key(String word) {
    return Phrases.key(word.toLowerCase(Locale.ROOT));
  }

  boolean isGivenName(Token token) {
    return CapitalizedWords.isCapitalized(token)
        && !isShortAcronym(token)
        && givenNames.containsKey(Phrases.key(token));
  }

  /** Whether the word is a given name only where people are listed: "Austin", "Hope". */
  boolean isDoubleName(Token token) {
    return CapitalizedWords.isCapitalized(token) && doubleNames.contains(Phrases.key(token));
  }

  /** "EDA" is an agency, "Eda" a woman. */
  private static boolean isShortAcronym(Token token) {
    String text = token.text();
    return text.length() <= 3 && text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** Returns the honorific at the token, with the gender that it tells, or null. */
  Phrases.@Nullable Match<Gender> honorific(Sentence sentence, int from) {
    return from < sentence.size() && CapitalizedWords.isCapitalized(sentence.token(from))
        ? honorifics.longest(sentence, from)
        : null;
  }

  /** Whether the word can stand after another particle: "der" in "von der". */
  boolean isInnerParticle(Token token) {
    return innerParticles.contains(Phrases.key(token));
  }

  boolean isParticle(Token token) {
    return particles.contains(Phrases.key(token));
  }

  /** Returns the gender that a given name tells. */
  Gender gender(Token token) {
    return givenNames.getOrDefault(Phrases.key(token), Gender.UNKNOWN);
  }
}
