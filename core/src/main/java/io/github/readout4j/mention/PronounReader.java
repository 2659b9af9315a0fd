package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Letters;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads pronouns, and numbers that stand for people: "the two", "both". */
final class PronounReader {

  private static final Set<String> MALE = Set.of("he", "him", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "herself");
  private static final Set<String> OTHER = WordSet.of("it i we us me who whom");
  private static final Set<String> PLURAL = Set.of("they", "them", "themselves");

  private PronounReader() {}

  /** Returns the pronoun at the token, or null. */
  static @Nullable Mention read(Sentence sentence, int from) {
    String word = sentence.word(from);
    if (PLURAL.contains(word)) {
      return Mention.of(Kind.COLLECTIVE, sentence, from, from + 1, plural("they", 0));
    }
    boolean object = word.equals("her") && isPossessive(sentence, from);
    if ((MALE.contains(word) || FEMALE.contains(word) || OTHER.contains(word)) && !object) {
      return word.equals("us") && CapitalizedWords.isCapitalized(sentence.token(from))
          ? null
          : Mention.of(Kind.PRONOUN, sentence, from, from + 1, singular(word));
    }
    return number(sentence, from);
  }

  private static Naming singular(String word) {
    Gender gender =
        MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    boolean plural = word.equals("we") || word.equals("us");
    return Naming.builder().head(word).gender(gender).plural(plural).build();
  }

  private static Naming plural(String head, int count) {
    return Naming.builder().head(head).plural(true).count(count).build();
  }

  /** Whether "her" stands before the noun that she has, rather than for her. */
  private static boolean isPossessive(Sentence sentence, int at) {
    return switch (sentence.tag(at + 1)) {
      case NOUN, PROPN, ADJ, NUM -> true;
      case VERB -> sentence.word(at + 1).endsWith("ed") || sentence.word(at + 1).endsWith("ing");
      default -> false;
    };
  }

  /** "The two discussed", "both underlined", "all three agreed". */
  private static @Nullable Mention number(Sentence sentence, int from) {
    String word = sentence.word(from);
    boolean article = word.equals("the") || word.equals("all");
    int at = article ? from + 1 : from;
    if (at >= sentence.size()) {
      return null;
    }
    int count = Numbers.value(sentence.token(at));
    if (word.equals("all") && from == 0 && sentence.tag(1).isVerbal()) {
      return Mention.of(Kind.COLLECTIVE, sentence, from, from + 1, plural("they", 0));
    }
    boolean bare = word.equals("both") || (count >= 2 && count <= 12 && article);
    if (!bare || isFollowedByNoun(sentence, at + 1)) {
      return null;
    }
    if (word.equals("both")
        && !sentence.tag(at + 1).isVerbal()
        && sentence.tag(at + 1) != Tag.ADV) {
      return null;
    }
    boolean date = Letters.areDigits(sentence.token(at).text());
    return date && count > 0
        ? null
        : Mention.of(Kind.COLLECTIVE, sentence, from, at + 1, plural("they", Math.max(count, 2)));
  }

  private static boolean isFollowedByNoun(Sentence sentence, int at) {
    return switch (sentence.tag(at)) {
      case NOUN, PROPN, ADJ, NUM, ADP -> true;
      default -> false;
    };
  }
}
