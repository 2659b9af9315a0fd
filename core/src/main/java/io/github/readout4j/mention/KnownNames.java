package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of people that a document has introduced, so that the bare name is known again.
 *
 * <p>Grows while the document is read for the first time; the second reading only asks. Names of
 * the caller's people are known from the start.
 */
final class KnownNames {

  private static final Set<String> NO_NAMES = WordSet.of("jr sr ii iii iv , . \" ( )");

  private static final int SHORTEST_WITH_ARTICLE = "al-Bu".length();

  private final KnownPeople people;
  private final Phrases<Boolean> fullNames = new Phrases<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> firstParts = new HashSet<>();

  KnownNames(KnownPeople people) {
    this.people = people;
  }

  /** Adds the name in the given tokens. */
  void add(Sentence sentence, int from, int to, PersonWords words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      phrase.append(i == from ? "" : " ").append(token.lower());
      if (isPart(token, words)) {
        parts.add(Phrases.key(token));
        addWithoutArticle(token);
      }
    }
    if (to - from > 1) {
      fullNames.add(phrase.toString(), true);
      firstParts.add(Phrases.key(sentence.token(from)));
    }
  }

  /** "Jubran" is short for "al-Jubran". */
  private void addWithoutArticle(Token token) {
    String key = Phrases.key(token);
    if (key.length() > SHORTEST_WITH_ARTICLE && (key.startsWith("al-") || key.startsWith("el-"))) {
      parts.add(key.substring("al-".length()));
    }
  }

  private static boolean isPart(Token token, PersonWords words) {
    String key = Phrases.key(token);
    return key.length() > 1
        && !NO_NAMES.contains(key)
        && !words.isParticle(token)
        && CapitalizedWords.isCapitalized(token);
  }

  /** Whether a full name of two words or more begins at the token. */
  boolean startsFullName(Sentence sentence, int from) {
    return fullName(sentence, from) != null;
  }

  /** Returns the full name at the token, or null. */
  Phrases.@Nullable Match<Boolean> fullName(Sentence sentence, int from) {
    Phrases.Match<Boolean> own =
        firstParts.contains(Phrases.key(sentence.token(from)))
            ? fullNames.longest(sentence, from)
            : null;
    Phrases.Match<KnownPerson> known = people.longest(sentence, from);
    if (known == null || (own != null && own.to() >= known.to())) {
      return own;
    }
    return new Phrases.Match<>(true, known.from(), known.to());
  }

  /** Whether the token is a word of a name. */
  boolean contains(Token token) {
    return CapitalizedWords.isCapitalized(token) && parts.contains(Phrases.key(token));
  }
}
