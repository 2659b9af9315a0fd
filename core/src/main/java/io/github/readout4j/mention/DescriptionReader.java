package io.github.readout4j.mention;

import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads people and bodies that are described and not named: "senior White House officials", "the
 * two leaders", "his administration", "a spokesman for the ministry".
 */
final class DescriptionReader {

  private static final int LONGEST = 12;
  private static final Set<String> DEFINITE =
      WordSet.of("the these those both all each his her their our its");
  private static final Set<String> PARTITIVES = Set.of("some", "several", "many", "other");
  private static final Set<String> QUALITIES = Set.of("leadership", "opposition");
  private static final Set<String> COUNTERPARTIES =
      WordSet.of("party pair country nation state government delegation");
  private static final Set<String> PLACES = Set.of("country", "nation", "state");
  private static final Set<String> SETS =
      WordSet.of(
          "group team number coalition delegation panel majority crowd gathering handful "
              + "couple generation range network community");

  private final Lexicon lexicon;
  private final DescriptionTail tails;
  private final HeadNoun heads;

  DescriptionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tails = new DescriptionTail(lexicon);
    this.heads = new HeadNoun(lexicon);
  }

  /** Returns the description that begins at the token, or null. */
  @Nullable Mention read(Sentence sentence, int from) {
    HeadNoun.Noun noun = heads.find(sentence, from);
    if (noun == null) {
      return null;
    }
    Kind kind = kind(sentence, from, noun);
    if (kind == null) {
      return null;
    }
    DescriptionTail.Tail tail = tails.read(sentence, noun.to(), noun.match().value());
    if (tail == null) {
      tail = members(sentence, noun);
    }
    boolean article = sentence.tag(from) == Tag.DET && !PARTITIVES.contains(sentence.word(from));
    int nameFrom = article ? Math.min(from + 1, noun.at()) : from;
    Naming naming =
        Naming.builder()
            .name(PersonReader.text(sentence, nameFrom, tail.to()))
            .head(head(tail.head().orElse(noun.match().value().singular())))
            .country(country(sentence, from, noun.at()).or(tail::country))
            .gender(noun.match().value().gender())
            .plural(
                noun.match().value().plural() || noun.match().value().kind() == People.Kind.GROUP)
            .count(count(sentence, from, noun.at()))
            .build();
    return Mention.of(kind, sentence, from, tail.to(), naming);
  }

  /** "a group of labor leaders" is headed by the leaders. */
  private DescriptionTail.Tail members(Sentence sentence, HeadNoun.Noun noun) {
    boolean set = SETS.contains(noun.match().value().singular());
    if (set && sentence.word(noun.to()).equals("of")) {
      HeadNoun.Noun inner = heads.find(sentence, noun.to() + 1);
      if (inner != null && inner.match().value().plural()) {
        Optional<String> head = Optional.of(inner.match().value().singular());
        return new DescriptionTail.Tail(
            inner.to(), country(sentence, noun.to() + 1, inner.at()), head);
      }
    }
    return new DescriptionTail.Tail(noun.to(), Optional.empty(), Optional.empty());
  }

  /** "union leader" is headed by "leader", "head of state" by all three words. */
  private static String head(String noun) {
    return noun.contains(" of ") ? noun : noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private @Nullable Kind kind(Sentence sentence, int from, HeadNoun.Noun noun) {
    People.Noun value = noun.match().value();
    boolean definite = DEFINITE.contains(sentence.word(from));
    boolean bare = noun.at() == from;
    boolean owned = from > 0 && sentence.isPossessive(from - 1);
    if (isQuality(sentence, noun, owned || isOwned(sentence, from, noun.at()))) {
      return null;
    }
    return switch (value.kind()) {
      case PERSON ->
          value.plural()
              ? (definite ? Kind.COLLECTIVE : Kind.GROUP)
              : singular(sentence, from, bare, owned);
      case GROUP -> group(sentence, from, value, definite);
      case ORGANIZATION -> organization(noun, definite, bare && !owned);
      case DOCUMENT -> null;
    };
  }

  /** "Doe's leadership", "the establishment of a fund", "a source of energy" are no people. */
  private static boolean isQuality(Sentence sentence, HeadNoun.Noun noun, boolean owned) {
    String singular = noun.match().value().singular();
    String next = sentence.word(noun.to());
    return switch (singular) {
      case "establishment", "source" -> next.equals("of");
      case "contact", "exile" -> true;
      default ->
          QUALITIES.contains(singular) && (owned || next.equals("to") || next.equals("with"));
    };
  }

  /** Whether a possessive stands in the phrase: "his leadership", "Ruritania's leadership". */
  private static boolean isOwned(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isPossessive(i)) {
        return true;
      }
    }
    return sentence.tag(from) == Tag.PRON || sentence.word(from).equals("its");
  }

  private static @Nullable Kind singular(Sentence sentence, int from, boolean bare, boolean owned) {
    boolean modified = !bare && (sentence.tag(from) != Tag.NOUN);
    return modified || owned ? Kind.ROLE : null;
  }

  private static @Nullable Kind organization(HeadNoun.Noun noun, boolean definite, boolean bare) {
    People.Noun value = noun.match().value();
    if (definite && value.plural() && COUNTERPARTIES.contains(value.singular())) {
      return Kind.COLLECTIVE;
    }
    if (PLACES.contains(value.singular()) && !value.plural()) {
      return null;
    }
    return bare && !isMass(noun) ? null : Kind.ORGANIZATION;
  }

  private @Nullable Kind group(Sentence sentence, int from, People.Noun value, boolean definite) {
    if (PLACES.contains(value.singular()) && value.plural()) {
      boolean parties = definite && !sentence.word(from).equals("all");
      return parties ? Kind.COLLECTIVE : definite ? Kind.GROUP : null;
    }
    if (PLACES.contains(value.singular())) {
      return null;
    }
    boolean side = value.singular().equals("side");
    if (side && !value.plural() && country(sentence, from, sentence.size()).isPresent()) {
      return Kind.STATE;
    }
    boolean known = side || COUNTERPARTIES.contains(value.singular());
    return (known && definite && (value.plural() || value.singular().equals("pair")))
            || value.singular().equals("duo")
            || value.singular().equals("trio")
        ? Kind.COLLECTIVE
        : Kind.GROUP;
  }

  /** "police said", "authorities warned": bodies without an article. */
  private static boolean isMass(HeadNoun.Noun noun) {
    People.Noun value = noun.match().value();
    return value.plural() || value.singular().equals("police");
  }

  /** Returns the only country that the words name. */
  private Optional<String> country(Sentence sentence, int from, int to) {
    Optional<String> country = Optional.empty();
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      Phrases.Match<States.State> state = lexicon.states().longest(sentence, i);
      if (state != null) {
        if (country.isPresent() && !country.get().equals(state.value().code())) {
          return Optional.empty();
        }
        country = Optional.of(state.value().code());
        i = state.to() - 1;
      } else if (sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.PUNCT) {
        break;
      }
    }
    return country;
  }

  private static int count(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      int count = Numbers.value(sentence.token(i));
      if (count > 0) {
        return count;
      }
    }
    return sentence.word(from).equals("both") ? 2 : 0;
  }
}
