package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.Table;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RolesTest {

  /** A set in no order would list the candidates of an ambiguity differently in every run. */
  @Test
  void classesKeepTheOrderOfTheTable() {
    Roles roles = Roles.standard();

    assertThat(Table.named("roles").rows())
        .filteredOn(row -> row.list("classes").size() > 2)
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(roles.classes(row.get("role").toLowerCase(Locale.ROOT)))
                    .containsExactlyElementsOf(row.list("classes")));
  }
}
