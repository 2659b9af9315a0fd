package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.Table;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

  private static final Roles ROLES = Roles.standard();

  /** A set in no order would list the candidates of an ambiguity differently in every run. */
  @Test
  void classesKeepTheOrderOfTheTable() {
    assertThat(Table.named("roles").rows())
        .filteredOn(row -> row.list("classes").size() > 2)
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(ROLES.classes(row.get("role").toLowerCase(Locale.ROOT)))
                    .containsExactlyElementsOf(row.list("classes")));
  }

  @ParameterizedTest
  @CsvSource({
    "head of state, head-of-state",
    "head of danish diplomacy, foreign-minister",
    "head of the danish government, head-of-government",
    "top diplomat, foreign-minister",
    "envoy, diplomat",
    "danish envoy, diplomat",
  })
  void wordWithinOrBeforeADescriptionMayBeLeftOut(String description, String role) {
    assertThat(ROLES.classes(description)).contains(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dam", "old dam", "leader of denmark", "assistant to the leader"})
  void otherDescriptionIsNoOffice(String description) {
    assertThat(ROLES.classes(description)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "leaders, head, true",
    "danish leaders, head, false",
    "two danish leaders, head, false",
    "sides, all, true",
    "countries, state, true",
    "old dams, '', false",
  })
  void pluralStandsForItsLongestKnownEnding(String description, String members, boolean known) {
    assertThat(ROLES.members(description)).isEqualTo(members);
    assertThat(ROLES.isKnown(description)).isEqualTo(known);
  }
}
