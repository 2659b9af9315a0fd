package io.github.readout4j.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the word lists of countries, organizations and offices to each other and to ISO 3166. */
class WorldTablesTest {

  private static final Set<String> GENDERS = Set.of("m", "f", "");

  @Test
  void countryCodesAreIsoCodes() {
    Set<String> iso = Set.of(Locale.getISOCountries());

    assertThat(codes()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(197);
    assertThat(codes()).filteredOn(code -> !code.equals("XK")).isSubsetOf(iso);
  }

  /** Congo and Dominica share their adjectives with a neighbour; names are never shared. */
  @Test
  void noNameStandsForTwoCountries() {
    List<String> names = new ArrayList<>();
    for (Table.Row row : Table.named("countries").rows()) {
      names.addAll(
          Stream.of(
                  Stream.of(row.get("name"), row.get("official")),
                  row.list("aliases").stream(),
                  row.list("metonyms").stream())
              .flatMap(values -> values)
              .distinct()
              .toList());
    }

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void demonymsComeInPairs() {
    for (Table.Row row : Table.named("countries").rows()) {
      assertThat(row.list("demonyms").size() % 2).as(row.where()).isZero();
    }
  }

  @Test
  void noNameStandsForTwoOrganizations() {
    List<String> names = new ArrayList<>();
    for (Table.Row row : Table.named("organizations").rows()) {
      names.add(row.get("name"));
      names.addAll(row.list("aliases"));
    }

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void organizationsBelongToKnownCountriesAndClasses() {
    for (Table.Row row : Table.named("organizations").rows()) {
      assertThat(codes()).as(row.where()).containsAll(row.list("country"));
      assertThat(row.get("class"))
          .as(row.where())
          .isIn("international", "national", "agency", "media", "party", "armed", "ngo", "company");
    }
  }

  @Test
  void rolesAndCollectivesUseTheClassesOfTitles() {
    Set<String> classes =
        Table.named("titles").rows().stream()
            .map(row -> row.get("class"))
            .collect(Collectors.toSet());

    for (Table.Row row : Table.named("roles").rows()) {
      assertThat(classes).as(row.where()).containsAll(row.list("classes"));
    }
    for (Table.Row row : Table.named("collectives").rows()) {
      assertThat(row.get("members"))
          .as(row.where())
          .matches(
              members ->
                  Set.of("all", "head", "state", "host", "guest").contains(members)
                      || classes.contains(members));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles", "people", "honorifics", "givennames", "doublenames"})
  void genderIsKnownOrEmpty(String table) {
    for (Table.Row row : Table.named(table).rows()) {
      assertThat(GENDERS).as(row.where()).contains(row.get("gender"));
    }
  }

  @Test
  void aGivenNameHasOneGender() {
    assertThat(Table.named("givennames").rows())
        .extracting(row -> row.get("name"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "organizations, name",
    "titles, title",
    "roles, role",
    "collectives, phrase",
    "honorifics, honorific",
    "titlemodifiers, modifier"
  })
  void exampleHoldsItsWord(String table, String column) {
    for (Table.Row row : Table.named(table).rows()) {
      List<String> words = new ArrayList<>(List.of(row.get(column)));
      if (table.equals("organizations")) {
        words.addAll(row.list("aliases"));
      }

      assertThat(lower(row.get("example")))
          .as(row.where())
          .satisfies(text -> assertThat(words).anyMatch(word -> text.contains(lower(word))));
    }
  }

  private static List<String> codes() {
    return Table.named("countries").rows().stream().map(row -> row.get("code")).toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
