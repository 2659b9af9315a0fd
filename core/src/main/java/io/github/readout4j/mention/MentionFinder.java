package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a document names.
 *
 * <p>The mentions come in text order, do not overlap, and are as long as they can be: "Prime
 * Minister Kaja Kallas of Estonia" is one. The document is read twice, so that a bare family name
 * is known wherever the full name stands. Immutable.
 */
public final class MentionFinder {

  private final PersonReader persons;
  private final DescriptionReader descriptions;
  private final OrganizationReader organizations;
  private final NamedBodyReader namedBodies;
  private final StateReader states;
  private final ListReader lists;
  private final AuthorLineReader authors;
  private final NameLearner learner;
  private final KnownPeople knownPeople;
  private final People people;

  private MentionFinder(Lexicon lexicon) {
    this.persons = new PersonReader(lexicon);
    this.descriptions = new DescriptionReader(lexicon);
    this.organizations = new OrganizationReader(lexicon);
    this.namedBodies = new NamedBodyReader(lexicon);
    this.states = new StateReader(lexicon);
    this.lists = new ListReader(lexicon, persons);
    this.authors = new AuthorLineReader(lexicon);
    this.learner = new NameLearner(lexicon, persons);
    this.knownPeople = lexicon.knownPeople();
    this.people = lexicon.people();
  }

  /** Returns the finder over the shipped lexicon. */
  public static MentionFinder standard() {
    return of(Tables.shipped());
  }

  /** Returns the finder over the tables. */
  public static MentionFinder of(Tables tables) {
    return new MentionFinder(Lexicon.of(tables));
  }

  /** Returns the mentions of a document of which no day is known. */
  public Mentions find(Sentences sentences) {
    return find(sentences, Optional.empty());
  }

  /**
   * Returns the mentions of the document.
   *
   * @param day about when it was written, which tells who held which office
   */
  public Mentions find(Sentences sentences, Optional<LocalDate> day) {
    KnownNames known = learner.learn(sentences);
    List<List<Mention>> all = new ArrayList<>();
    List<Map<Integer, String>> countries = new ArrayList<>();
    ListReader.Items items = lists.items(sentences, known);
    for (Sentence sentence : sentences.sentences()) {
      List<Mention> listed = items.of(sentence);
      all.add(listed.isEmpty() ? find(sentence, known) : listed);
      countries.add(states.countries(sentence));
    }
    return Mentions.of(knownPeople.introduce(all, day), countries);
  }

  private List<Mention> find(Sentence sentence, KnownNames known) {
    Mention author = authors.read(sentence);
    if (author != null) {
      return List.of(author);
    }
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int ship = Ships.end(sentence, at);
      if (ship > at) {
        at = ship;
        continue;
      }
      List<Mention> here = at(sentence, at, known);
      if (describesFor(sentence, found, here)) {
        found.remove(found.size() - 1);
        here = List.of(described(sentence, found.remove(found.size() - 1), here.get(0)));
      } else if (describes(sentence, found, here)) {
        here = List.of(described(sentence, found.remove(found.size() - 1), here.get(0)));
      } else if (describesAt(sentence, found, here)) {
        Mention office = found.remove(found.size() - 1);
        here = List.of(titled(sentence, office.from(), office.naming(), here.get(0)));
      } else {
        here = stationed(sentence, found, here);
      }
      if (owns(sentence, found, here)) {
        here = List.of(owned(sentence, found.remove(found.size() - 1), here.get(0)));
      }
      if (introduces(found, here)) {
        found.remove(found.size() - 1);
      }
      found.addAll(here);
      at = here.isEmpty() ? at + 1 : Math.max(here.get(here.size() - 1).to(), at + 1);
    }
    return found;
  }

  /** Whether a state stands as owner before a bare name: "Ruritania's Doe". */
  private static boolean owns(Sentence sentence, List<Mention> found, List<Mention> here) {
    if (found.isEmpty() || here.size() != 1 || here.get(0).kind() != Kind.PERSON) {
      return false;
    }
    Mention state = found.get(found.size() - 1);
    Mention person = here.get(0);
    return state.kind() == Kind.STATE
        && person.naming().title().isEmpty()
        && state.to() + 1 == person.from()
        && sentence.isPossessive(state.to());
  }

  private static Mention owned(Sentence sentence, Mention state, Mention person) {
    Naming naming =
        Naming.builder()
            .name(person.naming().name())
            .country(person.naming().country().or(state.naming()::country))
            .gender(person.naming().gender())
            .build();
    return Mention.of(Kind.PERSON, sentence, state.from(), person.to(), naming);
  }

  /** Whether a description stands right before a name: "her husband Kamran Foro". */
  private static boolean describes(Sentence sentence, List<Mention> found, List<Mention> here) {
    if (found.isEmpty() || here.size() != 1 || here.get(0).kind() != Kind.PERSON) {
      return false;
    }
    Mention last = found.get(found.size() - 1);
    Mention person = here.get(0);
    return last.kind() == Kind.ROLE
        && (person.naming().title().isEmpty() || last.naming().title().isEmpty())
        && (last.to() == person.from() || isApposed(sentence, last, person));
  }

  /** "Senior Relief Official at Operation Harbor Jane Roe": where she serves tells which. */
  private static boolean describesAt(Sentence sentence, List<Mention> found, List<Mention> here) {
    if (found.isEmpty() || here.size() != 1 || here.get(0).kind() != Kind.PERSON) {
      return false;
    }
    Mention last = found.get(found.size() - 1);
    Mention person = here.get(0);
    boolean office =
        last.kind() == Kind.ROLE
            && CapitalizedWords.isCapitalized(sentence.token(last.from()))
            && sentence.word(last.to()).equals("at")
            && person.from() > last.to() + 1
            && person.naming().title().isEmpty();
    for (int i = last.to() + 1; office && i < person.from(); i++) {
      office = CapitalizedWords.isCapitalized(sentence.token(i));
    }
    return office;
  }

  /**
   * "Doe and (Flight Technician Second Class) Jane Roe": capitals before a name that hold a word
   * for what people do tell what she is.
   */
  private List<Mention> stationed(Sentence sentence, List<Mention> found, List<Mention> here) {
    if (here.size() != 1
        || here.get(0).kind() != Kind.PERSON
        || here.get(0).length() < 2
        || !here.get(0).naming().title().isEmpty()) {
      return here;
    }
    Mention person = here.get(0);
    int after = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
    int from = person.from();
    boolean works = false;
    while (from > after && CapitalizedWords.isCapitalized(sentence.token(from - 1))) {
      from--;
      works |= people.isPerson(sentence.token(from));
    }
    Tag before = from > 0 ? sentence.tag(from - 1) : Tag.PUNCT;
    boolean joined = before == Tag.CCONJ || before == Tag.ADP;
    return works && joined
        ? List.of(titled(sentence, from, Naming.builder().build(), person))
        : here;
  }

  /** "the special envoy for Ruritania, Jane Roe, said": the state tells which envoy she is. */
  private static boolean describesFor(Sentence sentence, List<Mention> found, List<Mention> here) {
    if (found.size() < 2 || here.size() != 1 || here.get(0).kind() != Kind.PERSON) {
      return false;
    }
    Mention description = found.get(found.size() - 2);
    Mention place = found.get(found.size() - 1);
    String link = sentence.word(description.to());
    boolean linked = link.equals("for") || link.equals("to") || link.equals("in");
    return description.kind() == Kind.ROLE
        && place.kind() == Kind.STATE
        && linked
        && place.from() == description.to() + 1
        && here.get(0).naming().title().isEmpty()
        && isApposed(sentence, place, here.get(0));
  }

  /** "his colleague, Jane Roe, said": the name between two marks. */
  private static boolean isApposed(Sentence sentence, Mention description, Mention person) {
    String after = sentence.word(person.to());
    return description.to() + 1 == person.from()
        && sentence.word(description.to()).equals(",")
        && (after.equals(",") || after.equals(".") || person.to() >= sentence.size());
  }

  /** Whether a plural description stands right before names: "her counterparts Ann Roe and ...". */
  private static boolean introduces(List<Mention> found, List<Mention> here) {
    if (found.isEmpty() || here.isEmpty() || here.get(0).kind() != Kind.PERSON) {
      return false;
    }
    Mention last = found.get(found.size() - 1);
    boolean people = last.kind() == Kind.COLLECTIVE || last.kind() == Kind.GROUP;
    return people && last.to() == here.get(0).from() && last.naming().plural();
  }

  private static Mention described(Sentence sentence, Mention description, Mention person) {
    Naming office = person.naming().title().isEmpty() ? description.naming() : person.naming();
    Naming naming =
        Naming.builder()
            .name(person.naming().name())
            .title(office.title())
            .role(office.role())
            .head(office.head())
            .country(office.country().or(description.naming()::country))
            .organization(office.organization().or(description.naming()::organization))
            .gender(person.naming().gender().or(description.naming().gender()))
            .build();
    return Mention.of(Kind.PERSON, sentence, description.from(), person.to(), naming);
  }

  /** The person with all words from the token to the name for a title. */
  private static Mention titled(Sentence sentence, int from, Naming office, Mention person) {
    Naming naming =
        Naming.builder()
            .name(person.naming().name())
            .title(PersonReader.text(sentence, from, person.from()))
            .role(office.role())
            .head(office.head())
            .country(office.country())
            .organization(office.organization())
            .gender(person.naming().gender())
            .build();
    return Mention.of(Kind.PERSON, sentence, from, person.to(), naming);
  }

  /** Returns the longest mention that begins at the token; a person goes before an equal rival. */
  private List<Mention> at(Sentence sentence, int from, KnownNames known) {
    if (!Character.isLetterOrDigit(sentence.token(from).text().charAt(0))) {
      return List.of();
    }
    List<Mention> person = persons.read(sentence, from, known);
    Mention other = longer(organizations.read(sentence, from), states.read(sentence, from));
    Mention described = descriptions.read(sentence, from);
    other = areOfficials(described) ? longer(described, other) : longer(other, described);
    other = longer(other, namedBodies.read(sentence, from, known));
    other = longer(other, PronounReader.read(sentence, from));
    if (person.isEmpty()) {
      return other == null ? List.of() : List.of(other);
    }
    boolean named = person.get(0).kind() == Kind.PERSON;
    boolean titled = named && !person.get(0).naming().title().isEmpty();
    if (other != null && named && !titled && organizations.isKnown(sentence, person.get(0))) {
      return List.of(other);
    }
    int end = person.get(person.size() - 1).to();
    boolean joined = named && end > from + 1 && sentence.word(end).equals("and");
    return other != null && other.to() > end && !titled && !joined && !(named && overtakes(other))
        ? List.of(other)
        : person;
  }

  /** "Senior Port House Officials" are people, in capitals too. */
  private static boolean areOfficials(@Nullable Mention described) {
    return described != null
        && described.kind() == Kind.GROUP
        && described.naming().head().equals("official");
  }

  /** Whether a longer mention is only the list or the phrase in which a named person stands. */
  private static boolean overtakes(Mention other) {
    return other.kind() == Kind.STATE || other.kind() == Kind.PRONOUN;
  }

  private static @Nullable Mention longer(@Nullable Mention first, @Nullable Mention second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.to() > first.to() ? second : first;
  }
}
