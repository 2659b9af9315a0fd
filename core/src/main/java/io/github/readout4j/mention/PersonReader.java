package io.github.readout4j.mention;

import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.mention.NameReader.Name;
import io.github.readout4j.mention.PersonNames.Named;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person at a token: a name with its title, honorific, country and apposition, or an office
 * that stands for the person who holds it.
 */
final class PersonReader {

  private static final Set<String> POSSESSIVES = WordSet.of("his her their its our my your whose");

  /** "some leaders" are others than those whom the text has named. */
  private static final Set<String> SOME = WordSet.of("some several many most certain various few");

  private static final Set<String> AMBIGUOUS_ALONE =
      WordSet.of(
          "general major chair head chief deputy representative private marshal captain "
              + "father partner owner executive officer boss candidate nominee agent justice "
              + "judge commander manager dean ruler sovereign delegate counsel coordinator "
              + "director founder leader minister member president metropolitan professor duke "
              + "baron");

  private static final Set<String> STYLES = WordSet.of("majesty highness excellency hrh hm");

  private final Lexicon lexicon;
  private final OfficeReader offices;
  private final PersonNames names;
  private final AppositionReader appositions;
  private final NameTail tails;

  PersonReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.offices = new OfficeReader(lexicon);
    this.names = new PersonNames(lexicon);
    this.appositions = new AppositionReader(lexicon, offices);
    this.tails = new NameTail(lexicon);
  }

  /** Returns the mentions of the person, or of the persons of a plural title; empty if none. */
  List<Mention> read(Sentence sentence, int from, KnownNames known) {
    int style = styleEnd(sentence, from);
    int at = isArticle(sentence, style) ? style + 1 : style;
    Office office = at < sentence.size() ? offices.read(sentence, at, known) : null;
    if (office != null) {
      List<Mention> titled = titled(sentence, from, office, known);
      if (!titled.isEmpty() || at > from) {
        return titled;
      }
    }
    return at > style ? List.of() : untitled(sentence, from, known);
  }

  /**
   * Where the office begins after "His Majesty", "HRH": a form of address that is no part of it.
   */
  private int styleEnd(Sentence sentence, int from) {
    Phrases.Match<Gender> honorific = lexicon.words().honorific(sentence, from);
    if (honorific == null) {
      return from;
    }
    boolean style =
        STYLES.contains(sentence.word(honorific.to() - 1)) || isExcellency(sentence, from);
    return style ? honorific.to() : from;
  }

  /** "HE", which is no pronoun in capitals. */
  private static boolean isExcellency(Sentence sentence, int from) {
    String text = sentence.token(from).text();
    return text.equals("HE") || text.equals("H.E.");
  }

  private static boolean isArticle(Sentence sentence, int i) {
    return sentence.tag(i) == Tag.DET
        || POSSESSIVES.contains(sentence.word(i))
        || sentence.word(i).equals("the");
  }

  private List<Mention> titled(Sentence sentence, int from, Office office, KnownNames known) {
    Named named = names.read(sentence, office.to(), known);
    boolean other =
        named == null
            ? isKnownName(sentence, from, office, known)
            : isThing(sentence, office, named.name());
    if (other) {
      return List.of();
    }
    if (named == null) {
      Mention stacked = stacked(sentence, from, office, known);
      if (stacked != null) {
        return List.of(stacked);
      }
      return isRole(sentence, from, office) ? role(sentence, from, office, known) : List.of();
    }
    Mention first = person(sentence, from, office, named, known);
    return office.plural() ? withFollowers(sentence, first, office, known) : List.of(first);
  }

  /** "the Executive Order", "the Lake Leaders Summit": what is no name after such a title. */
  private boolean isThing(Sentence sentence, Office office, Name name) {
    boolean common = office.plural() || office.role().equals("business");
    return common
        && name.to() == name.from() + 1
        && lexicon.capitals().isThing(sentence.token(name.from()));
  }

  /**
   * "(met) State Minister, Minister of Trade of Norway, Jane Roe.": both offices of the one who is
   * named, unless more people follow.
   */
  private @Nullable Mention stacked(Sentence sentence, int from, Office office, KnownNames known) {
    boolean alone = office.from() == from && !office.plural() && office.country().isEmpty();
    Office second =
        alone && sentence.word(office.to()).equals(",")
            ? offices.read(sentence, office.to() + 1, known)
            : null;
    if (second == null || second.plural()) {
      return null;
    }
    int comma = sentence.word(second.to()).equals(",") ? 1 : 0;
    Named named = names.read(sentence, second.to() + comma, known);
    if (named == null || goesOn(sentence, named.name().to())) {
      return null;
    }
    return person(sentence, from, office.with(second), named, known);
  }

  /** Whether a list of people may go on at the token. */
  private static boolean goesOn(Sentence sentence, int at) {
    return sentence.word(at).equals(",") || sentence.tag(at) == Tag.CCONJ;
  }

  /** "King said" where a Mary King is known. */
  private static boolean isKnownName(Sentence sentence, int from, Office office, KnownNames known) {
    return office.from() == from && office.to() == from + 1 && known.contains(sentence.token(from));
  }

  private Mention person(
      Sentence sentence, int from, Office office, Named named, KnownNames known) {
    Name name = named.name();
    NameTail.Tail tail = tails.read(sentence, name.to(), true, office.country());
    AppositionReader.Apposition further = further(sentence, from, tail.to(), known);
    Optional<String> country = tail.country();
    if (further != null && further.office() != null) {
      country = country.or(further.office()::country);
    }
    Naming.Builder naming =
        Naming.builder()
            .name(text(sentence, name.from(), name.to()))
            .title(title(sentence, office))
            .role(office.role())
            .head(office.noun())
            .country(country)
            .organization(office.organization().or(tail::organization))
            .gender(named.gender().or(office.gender()));
    if (further != null && office.role().equals("royal")) {
      // "Prince Ivo Roe, Minister of Defense": the rank is no office.
      further.describe(naming, named.gender().or(office.gender()));
      naming.country(country);
    }
    boolean placed = from == 0 && tail.to() > name.to();
    int end = placed ? afterRegion(sentence, tail.to()) : tail.to();
    int to = further == null ? end : further.to();
    return Mention.of(Kind.PERSON, sentence, from, to, naming.build());
  }

  /** "Mayor Roe of Lund(, Skane) praised": no other subject can stand there. */
  private static int afterRegion(Sentence sentence, int comma) {
    int at = comma + 1;
    while (at - comma <= 2 && sentence.tag(at) == Tag.PROPN) {
      at++;
    }
    boolean region =
        sentence.word(comma).equals(",") && at > comma + 1 && sentence.tag(at).isVerbal();
    return region ? at : comma;
  }

  /** "Co-chair Jane Roe, Director for Energy, said": a further office, without an article. */
  private AppositionReader.@Nullable Apposition further(
      Sentence sentence, int from, int comma, KnownNames known) {
    boolean article = sentence.tag(comma + 1) == Tag.DET || sentence.tag(comma + 1) == Tag.PRON;
    AppositionReader.Apposition read =
        article ? null : appositions.read(sentence, from, comma, known);
    boolean closed =
        read != null
            && (sentence.word(read.to()).equals(",")
                || sentence.word(read.to()).equals(".")
                || sentence.tag(read.to()) == Tag.ADP);
    return closed ? read : null;
  }

  private static String title(Sentence sentence, Office office) {
    return office.plural()
        ? office.singular()
        : text(sentence, office.titleFrom(), office.titleTo());
  }

  /** "Presidents Doe and Roe": the names after the first, each with the title. */
  private List<Mention> withFollowers(
      Sentence sentence, Mention first, Office office, KnownNames known) {
    List<Mention> all = new ArrayList<>(List.of(first));
    int at = first.to();
    while (at < sentence.size()) {
      int next = afterSeparator(sentence, at);
      boolean own = next > at && offices.read(sentence, next, known) != null;
      Named named = next > at && !own ? names.read(sentence, next, known) : null;
      if (named == null) {
        break;
      }
      Mention follower = person(sentence, next, office, named, known);
      all.add(follower);
      at = follower.to();
    }
    return List.copyOf(all);
  }

  private static int afterSeparator(Sentence sentence, int at) {
    int next = sentence.word(at).equals(",") ? at + 1 : at;
    return sentence.word(next).equals("and") || sentence.word(next).equals("&") ? next + 1 : next;
  }

  /** Whether an office without a name stands for the person who holds it. */
  private boolean isRole(Sentence sentence, int from, Office office) {
    Token first = sentence.token(office.titleFrom());
    if (isAdjective(sentence, office)) {
      return false;
    }
    boolean article = office.from() > from;
    if (article || office.from() < office.titleFrom()) {
      return true;
    }
    boolean owned = from > 0 && sentence.isPossessive(from - 1);
    boolean capital = CapitalizedWords.isCapitalized(first);
    boolean joined = from > 0 && sentence.word(from - 1).equals("and");
    boolean oneWord = office.to() - office.from() == 1;
    if (owned || (capital && office.qualified())) {
      return true;
    }
    return capital
        && !(oneWord && AMBIGUOUS_ALONE.contains(office.noun()) && !(joined && from > 1));
  }

  /** "the general election", "a major impact": a rank that is no more than an adjective. */
  private static boolean isAdjective(Sentence sentence, Office office) {
    return office.to() - office.titleFrom() == 1
        && sentence.tag(office.titleFrom()) == Tag.ADJ
        && sentence.tag(office.to()) == Tag.NOUN
        && !CapitalizedWords.isCapitalized(sentence.token(office.titleFrom()));
  }

  private List<Mention> role(Sentence sentence, int from, Office office, KnownNames known) {
    Mention reversed = office.plural() ? null : beforeName(sentence, from, office, known);
    if (reversed != null) {
      return List.of(reversed);
    }
    boolean some = SOME.contains(sentence.word(from));
    int nameFrom = some ? from : office.from();
    Naming naming =
        Naming.builder()
            .name(office.plural() ? text(sentence, nameFrom, office.to()) : "")
            .title(text(sentence, office.titleFrom(), office.titleTo()))
            .role(office.role())
            .head(office.noun())
            .country(office.country())
            .organization(office.organization())
            .gender(office.gender())
            .plural(office.plural())
            .count(sentence.word(from).equals("both") ? 2 : 0)
            .build();
    boolean definite =
        office.from() > from
            || sentence.word(from - 1).equals("two")
            || sharesArticle(sentence, from);
    Kind kind = office.plural() ? (definite && !some ? Kind.COLLECTIVE : Kind.GROUP) : Kind.ROLE;
    return List.of(Mention.of(kind, sentence, from, office.to(), naming));
  }

  /** "The Secretary and Foreign Ministers agreed": one article for both offices. */
  private static boolean sharesArticle(Sentence sentence, int from) {
    int i = from - 2;
    boolean joined =
        sentence.word(from - 1).equals("and")
            && CapitalizedWords.isCapitalized(sentence.token(from));
    while (joined && i > 0 && sentence.tag(i).isNominal()) {
      i--;
    }
    return joined && i < from - 2 && sentence.word(i).equals("the");
  }

  /** "Ruritania's president, Jane Roe, said": the name between commas after the office. */
  private @Nullable Mention beforeName(
      Sentence sentence, int from, Office office, KnownNames known) {
    int comma = office.to();
    int at = sentence.word(comma).equals(",") ? comma + 1 : comma;
    if (at >= sentence.size()) {
      return null;
    }
    Named named;
    if (sentence.tag(at) == Tag.DET) {
      named = names.honored(sentence, at, known);
    } else {
      named = at > comma ? names.betweenCommas(sentence, at, known) : null;
    }
    return named == null ? null : person(sentence, from, office, named, known);
  }

  /** Reads a person without a title before the name. */
  private List<Mention> untitled(Sentence sentence, int from, KnownNames known) {
    Named named = null;
    if (isLongState(sentence, from)) {
      return List.of();
    }
    if (lexicon.words().honorific(sentence, from) != null) {
      named = names.read(sentence, from, known);
    }
    if (named == null) {
      Name name = names.bare(sentence, from, known);
      named = name == null ? null : new Named(name, name.gender());
    }
    if (named == null) {
      return styled(sentence, from);
    }
    Name name = named.name();
    AppositionReader.Apposition apposition = appositions.read(sentence, from, name.to(), known);
    NameTail.Tail tail = tails.read(sentence, name.to(), false, Optional.empty());
    Naming.Builder naming =
        Naming.builder().name(text(sentence, name.from(), name.to())).gender(named.gender());
    int to = tail.to();
    if (apposition != null) {
      to = Math.max(to, apposition.to());
      apposition.describe(naming, named.gender());
    }
    return List.of(Mention.of(Kind.PERSON, sentence, from, to, naming.build()));
  }

  /** "His Majesty thanked": a form of address that stands for the person by itself. */
  private List<Mention> styled(Sentence sentence, int from) {
    Phrases.Match<Gender> honorific = lexicon.words().honorific(sentence, from);
    int to = styleEnd(sentence, from);
    if (honorific == null
        || to == from
        || isExcellency(sentence, from)
        || lexicon.capitals().isNameLike(sentence, to)) {
      return List.of();
    }
    Naming naming =
        Naming.builder()
            .name(text(sentence, from, to))
            .head(sentence.word(to - 1))
            .gender(honorific.value())
            .build();
    return List.of(Mention.of(Kind.ROLE, sentence, from, to, naming));
  }

  /** "Sri Lanka" is neither a Mr. Lanka nor a Sri of that name. */
  private boolean isLongState(Sentence sentence, int from) {
    Phrases.Match<States.State> state = lexicon.states().longest(sentence, from);
    return state != null && state.to() > from + 1;
  }

  /** Whether an office or description stands after the comma. */
  boolean hasApposition(Sentence sentence, int comma, KnownNames known) {
    return appositions.read(sentence, comma, known) != null;
  }

  static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean apart = i > from && token.start() > sentence.token(i - 1).end();
      text.append(apart ? " " : "").append(token.text());
    }
    return text.toString();
  }
}
