package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns that describe people, groups and bodies: "official", "delegation", "ministry". */
final class People {

  /** What a noun describes. */
  enum Kind {
    PERSON,
    GROUP,
    ORGANIZATION,
    DOCUMENT
  }

  /** A noun in one of its forms. */
  record Noun(String singular, Kind kind, Gender gender, boolean plural) {}

  private final Phrases<Noun> phrases = new Phrases<>();
  private final Set<String> persons = new HashSet<>();

  private People() {}

  static People standard() {
    People people = new People();
    List<Table.Row> rows = Table.named("people").rows();
    for (Table.Row row : rows) {
      people.add(row, List.of(row.get("noun")), false);
    }
    for (Table.Row row : rows) {
      people.add(row, row.list("plural"), true);
    }
    return people;
  }

  private void add(Table.Row row, List<String> forms, boolean plural) {
    Kind kind = Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT));
    for (String form : forms) {
      if (!form.equals("-")) {
        phrases.add(form, new Noun(row.get("noun"), kind, Gender.named(row.get("gender")), plural));
        if (kind == Kind.PERSON && form.indexOf(' ') < 0) {
          persons.add(Phrases.key(form));
        }
      }
    }
  }

  /** Returns the longest noun at the token, or null. */
  Phrases.@Nullable Match<Noun> longest(Sentence sentence, int from) {
    return from < sentence.size() ? phrases.longest(sentence, from) : null;
  }

  /** Whether the word is a noun for a person. */
  boolean isPerson(Token token) {
    return persons.contains(Phrases.key(token));
  }
}
