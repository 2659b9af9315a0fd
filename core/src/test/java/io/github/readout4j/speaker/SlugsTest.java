package io.github.readout4j.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource({
    "Ann Berg, ann-berg",
    "Élise O'Brien, elise-obrien",
    "U.S. (North), u-s-north",
    "«Roe», roe",
    "..., speaker",
    "'', speaker",
    "G 20, g-20",
  })
  void identifierIsMadeOfLettersAndDigits(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
  }

  @Test
  void longNameIsCut() {
    assertThat(Slugs.of("a".repeat(60))).hasSize(60);
    assertThat(Slugs.of("a".repeat(61))).hasSize(60);
    assertThat(Slugs.of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    assertThat(Slugs.of("a".repeat(59) + "\uD801\uDC37")).isEqualTo("a".repeat(59));
  }

  @Test
  void sameNameIsNumbered() {
    Slugs slugs = new Slugs();

    assertThat(slugs.unique("Ann Berg")).isEqualTo("ann-berg");
    assertThat(slugs.unique("Ann Berg 2")).isEqualTo("ann-berg-2");
    assertThat(slugs.unique("Ann Berg")).isEqualTo("ann-berg-3");
    assertThat(slugs.unique("Ann Berg")).isEqualTo("ann-berg-4");
    assertThat(slugs.isTaken("ann-berg-4")).isTrue();
    assertThat(slugs.isTaken("ann-berg-5")).isFalse();
  }
}
