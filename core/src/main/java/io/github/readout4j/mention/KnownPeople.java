package io.github.readout4j.mention;

import io.github.readout4j.lexicon.OwnRows;
import io.github.readout4j.lexicon.OwnTable;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people whom the caller has told the parser of.
 *
 * <p>Their names are names wherever they stand, and what a document does not tell of their office
 * is filled in.
 */
final class KnownPeople {

  /** No one is known. */
  static final KnownPeople NOBODY = new KnownPeople();

  private final Phrases<KnownPerson> phrases = new Phrases<>();
  private final Map<String, List<KnownPerson>> byName = new HashMap<>();

  private KnownPeople() {}

  static KnownPeople of(Tables tables, Titles titles) {
    KnownPeople people = new KnownPeople();
    for (Table.Row row : tables.own(OwnTable.PEOPLE)) {
      people.add(row, titles);
    }
    return people;
  }

  private void add(Table.Row row, Titles titles) {
    String title = row.get("title");
    KnownPerson person =
        new KnownPerson(
            row.get("name"),
            title,
            title.isEmpty() ? "" : titles.roleOf(title),
            Optional.of(row.get("country")).filter(code -> !code.isEmpty()),
            Optional.of(row.get("organization")).filter(name -> !name.isEmpty()),
            Gender.named(row.get("gender")),
            OwnRows.day(row, "from"),
            OwnRows.day(row, "until"));
    Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
        .forEach(
            name -> {
              phrases.add(name, person);
              byName.computeIfAbsent(key(name), n -> new ArrayList<>()).add(person);
            });
  }

  private static String key(String name) {
    return Phrases.key(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the longest name at the token, with a capital, or null. */
  Phrases.@Nullable Match<KnownPerson> longest(Sentence sentence, int from) {
    return !byName.isEmpty() && CapitalizedWords.isCapitalized(sentence.token(from))
        ? phrases.longest(sentence, from)
        : null;
  }

  /** Returns the mentions with the offices of known people, where the document tells none. */
  List<List<Mention>> introduce(List<List<Mention>> bySentence, Optional<LocalDate> day) {
    if (byName.isEmpty()) {
      return bySentence;
    }
    Set<String> titled = new HashSet<>();
    Set<String> placed = new HashSet<>();
    bySentence.stream().flatMap(List::stream).forEach(it -> note(it, titled, placed));
    return bySentence.stream()
        .map(all -> all.stream().map(it -> introduced(it, day, titled, placed)).toList())
        .toList();
  }

  private void note(Mention mention, Set<String> titled, Set<String> placed) {
    for (KnownPerson person : named(mention)) {
      if (!mention.naming().title().isEmpty()) {
        titled.add(person.name());
      }
      if (mention.naming().country().isPresent()) {
        placed.add(person.name());
      }
    }
  }

  private List<KnownPerson> named(Mention mention) {
    return mention.kind() == Kind.PERSON
        ? byName.getOrDefault(key(mention.naming().name()), List.of())
        : List.of();
  }

  private Mention introduced(
      Mention mention, Optional<LocalDate> day, Set<String> titled, Set<String> placed) {
    List<KnownPerson> holders =
        named(mention).stream().filter(person -> person.isInOffice(day)).toList();
    // Two people of one name, or two offices of one person: no telling which is meant.
    if (holders.size() != 1) {
      return mention;
    }
    KnownPerson person = holders.get(0);
    Naming naming = mention.naming();
    boolean office = !titled.contains(person.name()) && !person.title().isEmpty();
    Naming told =
        Naming.builder()
            .name(naming.name())
            .title(office ? person.title() : naming.title())
            .role(office ? person.role() : naming.role())
            .head(office ? Titles.noun(person.title()) : naming.head())
            .country(
                placed.contains(person.name())
                    ? naming.country()
                    : naming.country().or(person::country))
            .organization(naming.organization().or(person::organization))
            .gender(naming.gender().or(person.gender()))
            .build();
    return new Mention(
        mention.kind(),
        mention.sentence(),
        mention.from(),
        mention.to(),
        mention.start(),
        mention.end(),
        told);
  }
}
