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
      Set.of("the", "these", "those", "both", "all", "each", "his", "her", "their", "our", "its");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "the",
          "these",
          "those",
          "both",
          "all",
          "each",
          "his",
          "her",
          "their",
          "our",
          "its",
          "a",
          "an",
          "some",
          "several",
          "many",
          "other",
          "another",
          "one",
          "various",
          "numerous",
          "this",
          "that",
          "most",
          "few",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "no",
          "any",
          "every",
          "my",
          "your",
          "more",
          "fellow",
          "half");
  private static final Set<String> QUALITIES = Set.of("leadership", "opposition");
  private static final Set<String> COUNTERPARTIES =
      Set.of("party", "pair", "country", "nation", "state", "government", "delegation");
  private static final Set<String> PLACES = Set.of("country", "nation", "state");
  private static final Set<String> SETS =
      Set.of(
          "group",
          "team",
          "number",
          "coalition",
          "delegation",
          "panel",
          "majority",
          "crowd",
          "gathering",
          "handful",
          "couple",
          "generation",
          "range",
          "network",
          "community");

  private final Lexicon lexicon;
  private final DescriptionTail tails;

  DescriptionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tails = new DescriptionTail(lexicon);
  }

  /** Returns the description that begins at the token, or null. */
  @Nullable Mention read(Sentence sentence, int from) {
    Noun noun = noun(sentence, from);
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
    int nameFrom = sentence.tag(from) == Tag.DET ? Math.min(from + 1, noun.at()) : from;
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

  /** The noun that heads a phrase, with its place. */
  private record Noun(int at, Phrases.Match<People.Noun> match) {
    int to() {
      return match.to();
    }
  }

  /** "a group of labor leaders" is headed by the leaders. */
  private DescriptionTail.Tail members(Sentence sentence, Noun noun) {
    boolean set = SETS.contains(noun.match().value().singular());
    if (set && sentence.word(noun.to()).equals("of")) {
      Noun inner = noun(sentence, noun.to() + 1);
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

  private @Nullable Noun noun(Sentence sentence, int from) {
    int at = from;
    if (isClauseWord(sentence, from)) {
      return null;
    }
    if (sentence.word(from).equals("each") && sentence.word(from + 1).equals("of")) {
      at = from + 2;
    }
    while (at < sentence.size() && at - from < LONGEST) {
      Phrases.Match<People.Noun> match = lexicon.people().longest(sentence, at);
      if (match != null && isHead(sentence, match)) {
        return new Noun(at, match);
      }
      int next = match != null ? match.to() : afterModifier(sentence, from, at);
      if (next == at) {
        return null;
      }
      at = next;
    }
    return null;
  }

  /** "ensuring workers", "that patients": a verb or conjunction and not the start of a phrase. */
  private static boolean isClauseWord(Sentence sentence, int from) {
    String word = sentence.word(from);
    boolean gerund = word.endsWith("ing") && !CapitalizedWords.isCapitalized(sentence.token(from));
    return gerund || (word.equals("that") && sentence.tag(from) != Tag.DET);
  }

  /** Whether no noun follows that this one would only modify. */
  private boolean isHead(Sentence sentence, Phrases.Match<People.Noun> match) {
    int next = match.to();
    Tag own = sentence.tag(match.to() - 1);
    boolean other = own == Tag.ADJ || (own == Tag.VERB && match.from() + 1 == match.to());
    if (match.value().kind() == People.Kind.DOCUMENT || (other && !match.value().plural())) {
      return false;
    }
    Tag tag = sentence.tag(next);
    boolean noun = tag == Tag.NOUN || tag == Tag.PROPN || isNamedAdjective(sentence, next);
    return !noun || (match.value().plural() && startsName(sentence, next));
  }

  /** "House Democratic leadership". */
  private static boolean isNamedAdjective(Sentence sentence, int at) {
    return sentence.tag(at) == Tag.ADJ
        && CapitalizedWords.isCapitalized(sentence.token(at))
        && sentence.tag(at + 1).isNominal();
  }

  private boolean startsName(Sentence sentence, int at) {
    return CapitalizedWords.isCapitalized(sentence.token(at))
        && !lexicon.capitals().isBody(sentence.token(at))
        && !CapitalizedWords.isCapitalized(sentence.token(at - 1));
  }

  /** Returns the token after an article, adjective or noun that stands before the head. */
  private int afterModifier(Sentence sentence, int from, int at) {
    Phrases.Match<States.State> state = lexicon.states().longest(sentence, at);
    if (state != null) {
      boolean owns = state.to() < sentence.size() && sentence.token(state.to()).isPossessive();
      return owns ? (at == from ? state.to() + 1 : at) : state.to();
    }
    if (QUANTIFIERS.contains(sentence.word(at))) {
      return at == from || QUANTIFIERS.contains(sentence.word(at - 1)) ? at + 1 : at;
    }
    return switch (sentence.tag(at)) {
      case ADJ -> isStrayParticiple(sentence, from, at) ? at : at + 1;
      case NOUN, PROPN, NUM, SYM -> at + 1;
      case ADV -> sentence.tag(at + 1) == Tag.ADJ || sentence.tag(at + 1) == Tag.NUM ? at + 1 : at;
      case VERB -> isParticiple(sentence, from, at) ? at + 1 : at;
      case CCONJ, PUNCT -> joinsModifiers(sentence, from, at) ? at + 1 : at;
      default -> at;
    };
  }

  /** The tagger takes some past tenses for adjectives: "Doe highlighted officials". */
  private static boolean isStrayParticiple(Sentence sentence, int from, int at) {
    String word = sentence.word(at);
    if (at > from || at == 0 || !(word.endsWith("ed") || word.endsWith("ing"))) {
      return false;
    }
    Tag before = sentence.tag(at - 1);
    return before != Tag.ADP && before != Tag.DET && before != Tag.VERB;
  }

  private static boolean isParticiple(Sentence sentence, int from, int at) {
    String word = sentence.word(at);
    boolean form = word.endsWith("ed") || word.endsWith("ing");
    if (!form || at == from) {
      return false;
    }
    Tag before = sentence.tag(at - 1);
    Tag after = sentence.tag(at + 1);
    return (before == Tag.ADJ || before == Tag.DET || before == Tag.ADV || before == Tag.NUM)
        && (after == Tag.NOUN || after == Tag.PROPN || after == Tag.ADJ);
  }

  private boolean joinsModifiers(Sentence sentence, int from, int at) {
    String word = sentence.word(at);
    boolean joins = word.equals("and") || word.equals("or") || word.equals("&") || word.equals(",");
    if (!joins || at == from || at + 1 >= sentence.size()) {
      return false;
    }
    Tag before = sentence.tag(at - 1);
    boolean small = !CapitalizedWords.isCapitalized(sentence.token(at - 1));
    boolean modifier = before == Tag.ADJ || (small && before == Tag.NOUN);
    Phrases.Match<People.Noun> next = lexicon.people().longest(sentence, at + 1);
    boolean headNext = next != null && isHead(sentence, next);
    Tag after = sentence.tag(at + 1);
    boolean goesOn = after == Tag.ADJ || after == Tag.NOUN || after == Tag.PROPN;
    return modifier
        && goesOn
        && !(headNext && before == Tag.NOUN)
        && !(word.equals(",") && headNext);
  }

  private @Nullable Kind kind(Sentence sentence, int from, Noun noun) {
    People.Noun value = noun.match().value();
    boolean definite = DEFINITE.contains(sentence.word(from));
    boolean bare = noun.at() == from;
    boolean owned = from > 0 && sentence.token(from - 1).isPossessive();
    if (isQuality(sentence, noun, owned || isPossessive(sentence, from))) {
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

  /** "Doe's leadership", "the establishment of a fund", "contacts with" are no people. */
  private static boolean isQuality(Sentence sentence, Noun noun, boolean owned) {
    String singular = noun.match().value().singular();
    String next = sentence.word(noun.to());
    return switch (singular) {
      case "establishment" -> next.equals("of");
      case "contact", "exile" -> true;
      default ->
          QUALITIES.contains(singular) && (owned || next.equals("to") || next.equals("with"));
    };
  }

  private static boolean isPossessive(Sentence sentence, int from) {
    return sentence.tag(from) == Tag.PRON || sentence.word(from).equals("its");
  }

  private static @Nullable Kind singular(Sentence sentence, int from, boolean bare, boolean owned) {
    boolean modified = !bare && (sentence.tag(from) != Tag.NOUN);
    return modified || owned ? Kind.ROLE : null;
  }

  private static @Nullable Kind organization(Noun noun, boolean definite, boolean bare) {
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
    if (PLACES.contains(value.singular())) {
      return definite && value.plural() ? Kind.COLLECTIVE : null;
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
  private static boolean isMass(Noun noun) {
    People.Noun value = noun.match().value();
    return value.plural() || value.singular().equals("police");
  }

  private Optional<String> country(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      Phrases.Match<States.State> state = lexicon.states().longest(sentence, i);
      if (state != null) {
        return Optional.of(state.value().code());
      }
      if (sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.PUNCT) {
        break;
      }
    }
    return Optional.empty();
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
