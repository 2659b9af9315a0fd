package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what tells whose people a description means: "of Zambia", "for the ministry", "from the
 * Office of Public Engagement".
 */
final class DescriptionTail {

  /**
   * The end of a description.
   *
   * @param head the noun that heads it, if another one than that before the preposition
   */
  record Tail(int to, Optional<String> country, Optional<String> head) {}

  private static final Set<String> FROM =
      WordSet.of(
          "representative staff member official leader expert delegation participant "
              + "colleague minister team advocate delegate");
  private static final Set<String> FOR =
      Set.of("spokesperson", "spokesman", "spokeswoman", "lawyer", "attorney");

  /** "informed his counterpart of the plan": only a name tells whose counterpart it is. */
  private static final Set<String> EQUALS = Set.of("counterpart", "colleague", "homologue");

  private static final Set<String> LEADERS =
      WordSet.of("president minister premier chancellor king queen prince emir taoiseach");

  private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");
  private static final Set<String> SIDES = Set.of("delegation", "side");

  private static final int LONGEST = 10;

  private final Lexicon lexicon;

  DescriptionTail(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the tail whose preposition is the token, or null. */
  @Nullable Tail read(Sentence sentence, int at, People.Noun noun) {
    if (!takes(sentence.word(at), noun.singular())) {
      return null;
    }
    int from = sentence.tag(at + 1) == Tag.DET ? at + 2 : at + 1;
    if (EQUALS.contains(noun.singular()) && !isCapitalized(sentence, from)) {
      return null;
    }
    boolean told = LEADERS.contains(noun.singular()) || SIDES.contains(noun.singular());
    boolean owner = isCapitalized(sentence, from) && ComplementReader.isOwner(sentence, from + 1);
    if (told && (owner || !namesBody(sentence, from))) {
      return null;
    }
    Phrases.Match<States.State> state = lexicon.states().longest(sentence, from);
    int to = phraseEnd(sentence, at + 1);
    if (sentence.word(at).equals("from") && to > at + 1) {
      to = listEnd(sentence, to);
    }
    if (to == at + 1 || describesMembers(sentence, to, noun)) {
      return null;
    }
    Optional<String> country =
        state == null ? seat(sentence, from, to) : Optional.of(state.value().code());
    return new Tail(to, country, Optional.empty());
  }

  /** "staff from the Port Office and the White House": the country whose seat stands in a list. */
  private Optional<String> seat(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Phrases.Match<States.State> state = lexicon.states().longest(sentence, i);
      if (state != null && state.value().form() == States.Form.METONYM) {
        return Optional.of(state.value().code());
      }
    }
    return Optional.empty();
  }

  /** "informed the president of the decisions": decisions are nothing to be president of. */
  private boolean namesBody(Sentence sentence, int from) {
    int to = from;
    while (sentence.tag(to) == Tag.ADJ || sentence.tag(to) == Tag.NOUN) {
      to++;
    }
    return to == from || lexicon.people().longest(sentence, to - 1) != null;
  }

  private static boolean takes(String preposition, String noun) {
    return switch (preposition) {
      case "of" -> true;
      // "senior official" is one noun of the table.
      case "from" -> FROM.contains(noun.substring(noun.lastIndexOf(' ') + 1));
      case "for" -> FOR.contains(noun);
      case "in" -> EQUALS.contains(noun);
      default -> false;
    };
  }

  /** "a group of labor leaders" is for the reader of descriptions. */
  private boolean describesMembers(Sentence sentence, int to, People.Noun noun) {
    Phrases.Match<People.Noun> last = lexicon.people().longest(sentence, to - 1);
    return noun.kind() == People.Kind.GROUP
        && last != null
        && last.value().kind() == People.Kind.PERSON
        && last.value().plural();
  }

  /** "staff from the Port Office (PO), the Lake Guild, and the Mint": to the end of the list. */
  private int listEnd(Sentence sentence, int first) {
    int at = ComplementReader.afterAcronym(sentence, first);
    while (sentence.word(at).equals(",") || sentence.word(at).equals("and")) {
      boolean last = sentence.word(at).equals("and") || sentence.word(at + 1).equals("and");
      int from = sentence.word(at + 1).equals("and") ? at + 2 : at + 1;
      int end = startsBody(sentence, from) ? bodyEnd(sentence, from, last) : from;
      if (end == from) {
        return first;
      }
      at = ComplementReader.afterAcronym(sentence, end);
      if (last) {
        return at;
      }
    }
    return first;
  }

  /** Whether a capitalized name without a title begins at the token, after an article or none. */
  private boolean startsBody(Sentence sentence, int from) {
    int at = sentence.tag(from) == Tag.DET ? from + 1 : from;
    return isCapitalized(sentence, at)
        && lexicon.titles().longest(sentence, at) == null
        && !lexicon.words().isGivenName(sentence.token(at));
  }

  /** "the Council on Lakes and Rivers": capitalized words with prepositions between them. */
  private static int bodyEnd(Sentence sentence, int from, boolean last) {
    int at = from + 1;
    while (at - from < LONGEST && continuesBody(sentence, at, last)) {
      at++;
    }
    return at;
  }

  private static boolean continuesBody(Sentence sentence, int at, boolean last) {
    boolean link = sentence.tag(at) == Tag.ADP || (last && sentence.word(at).equals("and"));
    return isCapitalized(sentence, at) || (link && isCapitalized(sentence, at + 1));
  }

  private static boolean isCapitalized(Sentence sentence, int at) {
    return at < sentence.size() && CapitalizedWords.isCapitalized(sentence.token(at));
  }

  /** Where a noun phrase ends, with further phrases with "of" and a second one after "and". */
  private int phraseEnd(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && at - from < LONGEST && isNominal(sentence, from, at)) {
      at++;
    }
    while (at > from && !sentence.tag(at - 1).isNominal()) {
      at--;
    }
    return at;
  }

  private boolean isNominal(Sentence sentence, int from, int at) {
    return switch (sentence.tag(at)) {
      case NOUN, PROPN, NUM, ADJ -> !DAYS.contains(sentence.word(at));
      case DET, PRON -> at == from || sentence.word(at - 1).equals("of");
      case PART -> sentence.isPossessive(at);
      case ADP -> sentence.word(at).equals("of") && at > from;
      // "of the Lake Alliance/River Movement": two names of one body.
      case PUNCT, SYM -> sentence.word(at).equals("/") && joinsCapitals(sentence, from, at);
      case CCONJ -> joinsCapitals(sentence, from, at);
      default -> false;
    };
  }

  private boolean joinsCapitals(Sentence sentence, int from, int at) {
    return at > from
        && isCapitalized(sentence, at - 1)
        && isCapitalized(sentence, at + 1)
        && (lexicon.titles().longest(sentence, at + 1) == null
            || lexicon.titles().longest(sentence, from) != null);
  }
}
