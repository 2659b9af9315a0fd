package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the office of a person: a title with the country or body before it, its complements, and
 * further titles that follow it.
 *
 * <p>"Ukraine's Foreign Minister", "White House Gender Policy Council Director", "Head of the
 * Office of the President of Ukraine", "Chairman of the Joint Chiefs of Staff Gen."
 */
final class OfficeReader {

  private static final Set<String> LEADING =
      Set.of("head-of-state", "head-of-government", "deputy-head", "royal");
  private static final String GOVERNMENT = "head-of-government";
  private static final String BUSINESS = "business";
  private static final Set<String> MINISTRIES =
      Set.of("minister", "foreign-minister", "defence-minister");
  private static final Set<String> STATIONS = Set.of("legislator", "military", "person");
  private static final int LONGEST_PREFIX = 9;
  private static final int MOST_PARTS = 6;
  private static final int MOST_FIELD_WORDS = 6;

  private final States states;
  private final Titles titles;
  private final TitleModifiers modifiers;
  private final Organizations organizations;
  private final CapitalizedWords capitals;
  private final PersonWords words;
  private final ComplementReader complements;
  private final StateList lists;

  OfficeReader(Lexicon lexicon) {
    this.states = lexicon.states();
    this.titles = lexicon.titles();
    this.modifiers = lexicon.titleModifiers();
    this.organizations = lexicon.organizations();
    this.capitals = lexicon.capitals();
    this.words = lexicon.words();
    this.complements = new ComplementReader(lexicon);
    this.lists = new StateList(lexicon.states());
  }

  /** Returns the office whose words begin at the token, without an article, or null. */
  @Nullable Office read(Sentence sentence, int from, KnownNames known) {
    Lead lead = lead(sentence, from);
    int at = lead.to();
    Phrases.Match<Titles.Title> title = titles.longest(sentence, at);
    int titleAt = title != null ? titleAfterPart(sentence, title) : titleAfterParts(sentence, at);
    if (titleAt < 0) {
      titleAt = titleAfterBody(sentence, at);
    }
    title = titleAt < 0 ? null : titles.longest(sentence, titleAt);
    return title == null ? null : extend(sentence, from, lead, at, title, known);
  }

  /**
   * "Deputy" and "Chief" are titles, but not in "Deputy Hill Counsel" and "Chief Medical Advisor".
   */
  private int titleAfterPart(Sentence sentence, Phrases.Match<Titles.Title> title) {
    int from = title.from();
    boolean part = title.to() == from + 1 && modifiers.isPart(sentence.word(from));
    if (!part || !capitalized(sentence, from) || !capitals.isNameLike(sentence, from + 1)) {
      return from;
    }
    int later = titleAfterParts(sentence, from);
    later = later < 0 ? titleAfterBody(sentence, lead(sentence, from + 1).to()) : later;
    later = later < 0 ? titleAfterBody(sentence, from + 1) : later;
    return later < 0 ? from : later;
  }

  private record Lead(int to, int bodyFrom, Optional<String> country, boolean qualified) {}

  /**
   * Reads countries and adjectives before the title: "former U.S.", "Israel's new", "White House".
   */
  private Lead lead(Sentence sentence, int from) {
    int at = from;
    int body = -1;
    Optional<String> country = Optional.empty();
    while (at < sentence.size()) {
      Phrases.Match<States.State> state = states.longest(sentence, at);
      if (state != null
          && country.isEmpty()
          && titles.longest(sentence, at) == null
          && !startsLongerBody(sentence, state)) {
        country = Optional.of(state.value().code());
        body = state.value().form() == States.Form.METONYM ? at : body;
        at = ComplementReader.afterAcronym(sentence, state.to());
        at += sentence.isPossessive(at) ? 1 : 0;
      } else if (isBefore(sentence, at)) {
        at++;
      } else {
        break;
      }
    }
    return new Lead(at, body, country, country.isPresent());
  }

  /** "new Governor", "Former Governor", but not "New York Governor". */
  private boolean isBefore(Sentence sentence, int at) {
    boolean name = sentence.word(at).equals("new") && sentence.token(at).isCapitalized();
    return !name && modifiers.isLead(sentence.word(at)) && titles.longest(sentence, at) == null;
  }

  /** "Palestinian Authority President" is no Palestinian "Authority President". */
  private boolean startsLongerBody(Sentence sentence, Phrases.Match<States.State> state) {
    Phrases.Match<Organizations.Organization> body = organizations.longest(sentence, state.from());
    return body != null && body.to() > state.to();
  }

  /** Returns the place of the title after "Acting", "Principal Deputy" and the like, or -1. */
  private int titleAfterParts(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && modifiers.isPart(sentence.word(at))) {
      at++;
    }
    return at > from && titles.longest(sentence, at) != null ? at : -1;
  }

  /** Returns the place of the title after a body or field, "FEMA Administrator", or -1. */
  private int titleAfterBody(Sentence sentence, int from) {
    Phrases.Match<Organizations.Organization> known = organizations.longest(sentence, from);
    boolean named = known != null;
    int at = known == null ? from : ComplementReader.afterAcronym(sentence, known.to());
    boolean sawBody = named;
    while (at < sentence.size() && at - from <= LONGEST_PREFIX) {
      if (at > from) {
        if (sentence.isPossessive(at) && sawBody) {
          at++;
        }
        int title = titles.longest(sentence, at) != null ? at : titleAfterParts(sentence, at);
        if (title >= 0 && isOwner(sentence, title)) {
          return -1;
        }
        if (title >= 0 && (sawBody || CapitalizedWords.isCapitalized(sentence.token(title)))) {
          return title;
        }
      }
      if (sawBody && ComplementReader.afterAcronym(sentence, at) > at) {
        at = ComplementReader.afterAcronym(sentence, at);
        continue;
      }
      if (!continuesBody(sentence, at, from, sawBody)) {
        return -1;
      }
      sawBody |=
          capitals.endsOffice(sentence.token(at)) || CapitalizedWords.isAcronym(sentence, at);
      at++;
    }
    return -1;
  }

  /** "the Office of the President": a body that has the name of whom it serves. */
  private static boolean isOwner(Sentence sentence, int title) {
    int of = sentence.word(title - 1).equals("the") ? title - 2 : title - 1;
    return sentence.word(of).equals("of") && sentence.word(of - 1).equals("office");
  }

  private boolean continuesBody(Sentence sentence, int at, int from, boolean sawBody) {
    if (capitals.isNameLike(sentence, at)) {
      return !(words.isGivenName(sentence.token(at))
          && capitals.isNameLike(sentence, at + 1)
          && !capitals.isImpersonal(sentence.token(at + 1)));
    }
    String word = sentence.word(at);
    if (word.equals("/") && at > from) {
      return capitals.isNameLike(sentence, at + 1);
    }
    boolean joins =
        word.equals("and")
            || word.equals("&")
            || (sawBody && (word.equals("of") || word.equals("for")));
    if (sawBody && word.equals("the") && at > from) {
      return capitals.isNameLike(sentence, at + 1);
    }
    return joins
        && at > from
        && (capitals.isNameLike(sentence, at + 1) || sentence.word(at + 1).equals("the"))
        && !(word.equals("and") && startsOther(sentence, at + 1))
        && !(word.equals("of") && startsHolders(sentence, at + 1));
  }

  /** "the West Bank and (the President)": another office than one of the body. */
  private boolean startsOther(Sentence sentence, int at) {
    int title = sentence.word(at).equals("the") ? at + 1 : at;
    return titles.longest(sentence, title) != null;
  }

  /** "the Authority of Heads of State": a body that the holders of an office make up. */
  private boolean startsHolders(Sentence sentence, int at) {
    Phrases.Match<Titles.Title> title = titles.longest(sentence, at);
    return title != null && title.value().plural();
  }

  /** Adds complements, further titles and countries to a title. */
  private Office extend(
      Sentence sentence,
      int from,
      Lead lead,
      int titleFrom,
      Phrases.Match<Titles.Title> first,
      KnownNames known) {
    Optional<String> country = lead.country();
    Optional<String> organization = organizationBefore(sentence, titleFrom, first.from());
    Gender gender = first.value().gender();
    int to = first.to();
    int titleTo = to;
    String noun = first.value().noun();
    String role = first.value().role();
    boolean qualified = lead.qualified() || titleFrom < first.from();
    for (int part = 0; part < MOST_PARTS && to < sentence.size(); part++) {
      ComplementReader.Complement complement = complements.read(sentence, to, noun, known);
      Phrases.Match<Titles.Title> next = titles.longest(sentence, to);
      if (complement != null) {
        country = country.isPresent() ? country : complement.country();
        organization = organization.isPresent() ? organization : complement.organization();
        boolean republic = sentence.word(to - 1).equals("republic") && titleTo - titleFrom > 3;
        titleTo = complement.onlyCountry() ? (republic ? titleTo - 3 : titleTo) : complement.to();
        to = complement.to();
        qualified = true;
        int listed = ofStates(first.value(), complement) ? lists.end(sentence, to) : to;
        if (listed > to) {
          country = Optional.empty();
          to = listed;
          break;
        }
      } else if (afterBracketedField(sentence, to) > to) {
        to = afterBracketedField(sentence, to);
        titleTo = to;
      } else if (modifiers.isAfter(sentence.word(to))) {
        to++;
        titleTo = to;
      } else if (furtherField(sentence, to, known) > to) {
        to = furtherField(sentence, to, known);
        titleTo = to;
      } else if (next != null && !next.value().plural() && capitalized(sentence, to)) {
        gender = gender.or(next.value().gender());
        to = next.to();
        titleTo = to;
      } else if (joinsTitle(sentence, from, to, first.value(), known)) {
        Phrases.Match<Titles.Title> second = titleAt(sentence, to + 1);
        if (second == null) {
          break;
        }
        to = second.to();
        titleTo = to;
        noun = second.value().noun();
        role = second.value().role().equals(BUSINESS) ? BUSINESS : role;
      } else {
        break;
      }
    }
    to = ComplementReader.afterAcronym(sentence, to);
    int start = lead.bodyFrom() >= 0 ? lead.bodyFrom() : titleFrom;
    return new Office(
        from,
        to,
        start,
        titleTo,
        first.value().noun(),
        role,
        country,
        organization,
        gender,
        first.value().plural(),
        first.value().singular(),
        qualified);
  }

  /** "The ministers of Chile (and Norway)": an office that several hold, each for a state. */
  private static boolean ofStates(Titles.Title title, ComplementReader.Complement complement) {
    return title.plural() && complement.onlyCountry();
  }

  /** Steps over the field of "Joint Secretary (River Works) Jane Roe". */
  private int afterBracketedField(Sentence sentence, int at) {
    if (!sentence.word(at).equals("(") || CapitalizedWords.isAcronym(sentence, at + 1)) {
      return at;
    }
    int end = at + 1;
    while (end - at <= MOST_FIELD_WORDS
        && (capitals.isNameLike(sentence, end) || sentence.tag(end) == Tag.CCONJ)) {
      end++;
    }
    boolean closed = end > at + 1 && sentence.word(end).equals(")");
    boolean named =
        closed
            && (words.honorific(sentence, end + 1) != null
                || capitals.isNameLike(sentence, end + 1));
    return named ? end + 1 : at;
  }

  /** "Minister of Foreign Affairs and Trade": where a second field ends, or the token itself. */
  private int furtherField(Sentence sentence, int at, KnownNames known) {
    int from = at + 1;
    boolean joined =
        sentence.word(at).equals("and")
            && capitals.endsOffice(sentence.token(at - 1))
            && capitals.isNameLike(sentence, from)
            && titles.longest(sentence, from) == null;
    if (!joined) {
      return at;
    }
    ComplementReader.Complement field = complements.capitalized(sentence, from, known);
    if (field == null || field.organization().isPresent()) {
      return at;
    }
    return capitals.endsOffice(sentence.token(field.to() - 1)) ? field.to() : at;
  }

  private static boolean capitalized(Sentence sentence, int at) {
    return CapitalizedWords.isCapitalized(sentence.token(at));
  }

  private Optional<String> organizationBefore(Sentence sentence, int from, int to) {
    Phrases.Match<Organizations.Organization> body =
        from < to ? organizations.longest(sentence, from) : null;
    return body == null ? Optional.empty() : Optional.of(body.value().name());
  }

  private Phrases.@Nullable Match<Titles.Title> titleAt(Sentence sentence, int at) {
    Phrases.Match<Titles.Title> title = titles.longest(sentence, at);
    if (title != null) {
      return title;
    }
    int later = titleAfterParts(sentence, at);
    later = later >= 0 ? later : titleAfterBody(sentence, at);
    return later < 0 ? null : titles.longest(sentence, later);
  }

  /**
   * "Senior Advisor and Director of Public Engagement" is one person, "the President and King" two.
   */
  private boolean joinsTitle(
      Sentence sentence, int from, int at, Titles.Title first, KnownNames known) {
    if (sentence.word(at).equals("/")) {
      return titleAt(sentence, at + 1) != null;
    }
    boolean conjunction = sentence.word(at).equals("and") || sentence.word(at).equals("&");
    if (!conjunction || first.plural()) {
      return false;
    }
    if (at + 1 >= sentence.size() || !capitalized(sentence, at + 1)) {
      return false;
    }
    if (!single(sentence, from)) {
      return isFurtherMinistry(sentence, at + 1, first.role(), known);
    }
    Phrases.Match<Titles.Title> second = titleAt(sentence, at + 1);
    if (LEADING.contains(first.role())) {
      boolean company = second != null && second.value().role().equals(BUSINESS);
      return company || holdsMinistry(sentence, at + 1, first.role(), known);
    }
    return second != null
        && (!LEADING.contains(second.value().role()) || isDeputy(sentence, first, second));
  }

  /** "Foreign Minister and Deputy Prime Minister Roe": one name for both offices. */
  private boolean isDeputy(
      Sentence sentence, Titles.Title first, Phrases.Match<Titles.Title> second) {
    return MINISTRIES.contains(first.role())
        && second.value().role().equals("deputy-head")
        && capitals.isNameLike(sentence, second.to());
  }

  /**
   * "Deputy Prime Minister and Minister of Trade Ann Roe", "Crown Prince and Prime Minister of
   * Ruritania John Doe": one person, since one name follows.
   */
  private boolean holdsMinistry(Sentence sentence, int at, String first, KnownNames known) {
    Phrases.Match<Titles.Title> second =
        at < sentence.size() && capitalized(sentence, at) ? titleAt(sentence, at) : null;
    if (second == null || second.value().plural()) {
      return false;
    }
    ComplementReader.Complement complement =
        complements.read(sentence, second.to(), second.value().noun(), known);
    boolean heads =
        complement != null && first.equals("royal") && second.value().role().equals(GOVERNMENT);
    if (!heads && !MINISTRIES.contains(second.value().role())) {
      return false;
    }
    int next = afterRank(sentence, complement == null ? second.to() : complement.to());
    return next < sentence.size()
        && titles.longest(sentence, next) == null
        && (capitals.isNameLike(sentence, next) || words.honorific(sentence, next) != null);
  }

  /**
   * "The Envoy for Lakes and Minister of Trade Ann Roe": another's long title would have an article
   * of its own.
   */
  private boolean isFurtherMinistry(Sentence sentence, int at, String first, KnownNames known) {
    Phrases.Match<Titles.Title> second = titleAt(sentence, at);
    return !LEADING.contains(first)
        && second != null
        && sentence.tag(second.to()) == Tag.ADP
        && holdsMinistry(sentence, at, first, known);
  }

  /** Steps over a rank or station in life before the name: "Foreign Minister Senator Ann Roe". */
  private int afterRank(Sentence sentence, int at) {
    Phrases.Match<Titles.Title> rank = at < sentence.size() ? titles.longest(sentence, at) : null;
    return rank != null && STATIONS.contains(rank.value().role()) ? rank.to() : at;
  }

  private static boolean single(Sentence sentence, int from) {
    return from == 0 || sentence.tag(from - 1) != Tag.DET;
  }
}
