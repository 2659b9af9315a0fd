package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an office is of or for: "of State for Western Hemisphere Affairs", "to the Vice
 * President", "of the National Economic Council".
 *
 * <p>The name of the office holder may follow without a mark, so the reader looks for where the
 * words about the office end.
 */
final class ComplementReader {

  /**
   * A complement that ends before the token {@code to}.
   *
   * @param country the country that it names
   * @param organization the body that it names
   * @param onlyCountry whether it names nothing but a country
   */
  record Complement(
      int to, Optional<String> country, Optional<String> organization, boolean onlyCountry) {}

  private static final Set<String> ADVISING =
      WordSet.of(
          "advisor adviser ambassador envoy representative counselor counsellor assistant "
              + "aide delegate observer counsel secretary coordinator liaison chief emissary "
              + "contender heir");
  private static final Set<String> PLACED =
      WordSet.of(
          "ambassador representative envoy professor scholar fellow analyst spokesman "
              + "spokeswoman spokesperson director lecturer researcher correspondent rapporteur "
              + "coordinator adviser advisor expert");
  private static final Set<String> WITHOUT_PURPOSE =
      WordSet.of(
          "president king queen chancellor taoiseach premier emir amir sultan prince princess"
              + " leader senator governor mayor");

  private static final int LONGEST_BODY = 4;

  private final States states;
  private final Titles titles;
  private final Organizations organizations;
  private final CapitalizedWords capitals;
  private final PersonWords words;
  private final People people;

  ComplementReader(Lexicon lexicon) {
    this.states = lexicon.states();
    this.titles = lexicon.titles();
    this.organizations = lexicon.organizations();
    this.capitals = lexicon.capitals();
    this.words = lexicon.words();
    this.people = lexicon.people();
  }

  /** Returns the complement whose preposition is the token, for an office of the given noun. */
  @Nullable Complement read(Sentence sentence, int at, String noun, KnownNames known) {
    String preposition = sentence.word(at);
    if (!takes(noun, preposition) || at + 1 >= sentence.size()) {
      return null;
    }
    int from = sentence.tag(at + 1) == Tag.DET ? at + 2 : at + 1;
    if (from >= sentence.size() || speaksForPerson(sentence, from, noun)) {
      return null;
    }
    Complement found = capitalized(sentence, from, known);
    if (found == null && preposition.equals("of")) {
      found = lowerCase(sentence, from);
      found = found != null && isTopic(sentence, noun, found) ? null : found;
    }
    if (found == null || (preposition.equals("for") && !endsAsPurpose(sentence, found))) {
      return null;
    }
    return noun.equals("minister")
            && found.organization().isPresent()
            && isOwner(sentence, found.to())
        ? null
        : found;
  }

  /** "assured the Minister of NATO's help": what is owned is what follows, and no ministry. */
  static boolean isOwner(Sentence sentence, int mark) {
    return mark + 1 < sentence.size()
        && sentence.isPossessive(mark)
        && !CapitalizedWords.isCapitalized(sentence.token(mark + 1));
  }

  /** "a spokesman for President Roe": the name is that of somebody else. */
  private boolean speaksForPerson(Sentence sentence, int from, String noun) {
    boolean bare = sentence.tag(from - 1) != Tag.DET;
    return bare
        && noun.startsWith("spokes")
        && (startsTitle(sentence, from) || words.honorific(sentence, from) != null);
  }

  /** "informed the President of the decisions": no body that a president can be of. */
  private boolean isTopic(Sentence sentence, String noun, Complement found) {
    return WITHOUT_PURPOSE.contains(noun) && people.longest(sentence, found.to() - 1) == null;
  }

  private static boolean takes(String noun, String preposition) {
    return switch (preposition) {
      case "of" -> true;
      case "for" -> !WITHOUT_PURPOSE.contains(noun);
      case "to" -> ADVISING.contains(noun);
      case "on", "at", "in", "with" -> PLACED.contains(noun);
      default -> false;
    };
  }

  /** "thanked the Minister for Japan's support" is no office for Japan. */
  private boolean endsAsPurpose(Sentence sentence, Complement found) {
    if (sentence.isPossessive(found.to())) {
      return false;
    }
    return capitals.endsOffice(sentence.token(found.to() - 1))
        || found.organization().isPresent()
        || (found.to() < sentence.size()
            && CapitalizedWords.isCapitalized(sentence.token(found.to())));
  }

  /** Returns the complement that the capitalised words at the token are, or null. */
  @Nullable Complement capitalized(Sentence sentence, int from, KnownNames known) {
    int at = from;
    Optional<String> country = Optional.empty();
    Phrases.Match<States.State> state = states.longest(sentence, at);
    if (state != null && state.value().form() != States.Form.METONYM) {
      country = Optional.of(state.value().code());
      int next = state.to();
      boolean owns = sentence.isPossessive(next);
      int rest = owns ? next + 1 : next;
      boolean adjective =
          state.value().form() == States.Form.ADJECTIVE || modifiesBody(sentence, state, rest);
      if (!(owns || adjective) || !capitals.isNameLike(sentence, rest)) {
        return owns || (adjective && !isCountry(state))
            ? ownedByState(state, owns)
            : new Complement(next, country, Optional.empty(), isCountry(state));
      }
      at = rest;
    }
    Phrases.Match<Organizations.Organization> body = organizations.longest(sentence, at);
    if (body != null) {
      int run = Math.max(body.to(), runEnd(sentence, body.to()));
      int end = run == body.to() ? run : nameStart(sentence, body.to() - 1, run, known);
      return new Complement(
          afterAcronym(sentence, end),
          country.or(() -> body.value().country()),
          Optional.of(
              end == body.to() ? body.value().name() : PersonReader.text(sentence, at, end)),
          false);
    }
    Phrases.Match<Titles.Title> title = titles.longest(sentence, at);
    if (title != null && startsTitle(sentence, at)) {
      return new Complement(
          afterServed(sentence, title.to(), known), country, Optional.empty(), false);
    }
    if (!capitals.isNameLike(sentence, at)) {
      return null;
    }
    int end = nameStart(sentence, at, runEnd(sentence, at), known);
    return new Complement(afterAcronym(sentence, end), country, Optional.empty(), false);
  }

  /** "Advisor to Vice President (Doe) Jane Roe": a family name before a full name. */
  private int afterServed(Sentence sentence, int at, KnownNames known) {
    boolean served =
        at + 1 < sentence.size()
            && capitals.isNameLike(sentence, at)
            && !words.isGivenName(sentence.token(at))
            && known.contains(sentence.token(at))
            && (known.startsFullName(sentence, at + 1)
                || words.isGivenName(sentence.token(at + 1)));
    return served ? at + 1 : at;
  }

  /** "of the U.S. Forest Service": an abbreviation stands for the adjective too. */
  private boolean modifiesBody(Sentence sentence, Phrases.Match<States.State> state, int next) {
    if (!state.value().upperCase()) {
      return false;
    }
    int at = next;
    while (at < next + LONGEST_BODY && capitals.isNameLike(sentence, at)) {
      if (capitals.isBody(sentence.token(at))) {
        return true;
      }
      at += joins(sentence, at + 1) ? 2 : 1;
    }
    return false;
  }

  private static boolean isCountry(Phrases.Match<States.State> state) {
    return state.value().form() == States.Form.NAME;
  }

  private static @Nullable Complement ownedByState(
      Phrases.Match<States.State> state, boolean owns) {
    return owns
        ? new Complement(
            state.to(), Optional.of(state.value().code()), Optional.empty(), isCountry(state))
        : null;
  }

  /** "(NATO)" after the name of a body belongs to it. */
  static int afterAcronym(Sentence sentence, int end) {
    return sentence.word(end).equals("(")
            && sentence.word(end + 2).equals(")")
            && CapitalizedWords.isCapitalized(sentence.token(end + 1))
        ? end + 3
        : end;
  }

  /** Where the capitalised words end, with "and" and "&" between them. */
  private int runEnd(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && at - from < 12) {
      if (at > from && startsTitle(sentence, at)) {
        return at;
      }
      if (capitals.isNameLike(sentence, at)) {
        at++;
      } else if (joins(sentence, at)) {
        at += 2;
      } else if (joinsField(sentence, at)) {
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  /** "Gen." begins a title, but not "General" in "Administrator of General Services". */
  private boolean startsTitle(Sentence sentence, int at) {
    Phrases.Match<Titles.Title> title = titles.longest(sentence, at);
    return title != null
        && CapitalizedWords.isCapitalized(sentence.token(at))
        && !(title.to() < sentence.size() && capitals.endsOffice(sentence.token(title.to())));
  }

  private boolean joins(Sentence sentence, int at) {
    String word = sentence.word(at);
    if (!capitals.isNameLike(sentence, at + 1) || titles.longest(sentence, at + 1) != null) {
      return false;
    }
    Token next = sentence.token(at + 1);
    return word.equals("&")
        || (word.equals("and") && !words.isGivenName(next) && !sentence.word(at - 1).equals(","))
        || (word.equals(",") && capitals.endsOffice(next) && !capitals.isBody(next));
  }

  /** "Minister for Sustainability and the Environment". */
  private boolean joinsField(Sentence sentence, int at) {
    return sentence.word(at).equals("and")
        && sentence.word(at + 1).equals("the")
        && at + 2 < sentence.size()
        && capitals.endsOffice(sentence.token(at + 2))
        && !capitals.isBody(sentence.token(at + 2));
  }

  /** Where in the run the name of the office holder begins: its end if there is none. */
  private int nameStart(Sentence sentence, int from, int end, KnownNames known) {
    for (int i = from + 1; i < end; i++) {
      if (words.honorific(sentence, i) != null || known.startsFullName(sentence, i)) {
        return i;
      }
    }
    for (int i = from + 1; i < end - 1; i++) {
      if (words.isGivenName(sentence.token(i)) && !capitals.isImpersonal(sentence.token(i + 1))) {
        return i;
      }
    }
    for (int i = end - 1; i > from; i--) {
      if (capitals.endsOffice(sentence.token(i - 1))) {
        boolean personal = end - i <= 4 && !anyImpersonal(sentence, i, end);
        return personal ? i : end;
      }
    }
    return end;
  }

  private boolean anyImpersonal(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (capitals.isImpersonal(sentence.token(i)) || sentence.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** "of the ministry", "of foreign affairs". */
  private static @Nullable Complement lowerCase(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size()
        && at - from < 4
        && (sentence.tag(at) == Tag.NOUN || sentence.tag(at) == Tag.ADJ)
        && !CapitalizedWords.isCapitalized(sentence.token(at))) {
      at++;
    }
    return at > from && sentence.tag(at - 1) == Tag.NOUN
        ? new Complement(at, Optional.empty(), Optional.empty(), false)
        : null;
  }
}
