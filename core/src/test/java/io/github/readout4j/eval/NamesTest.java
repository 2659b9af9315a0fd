package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.eval.GoldDocument.Person;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

  private final Names names =
      new Names(
          Map.of(
              "radonjic",
              person("Vuk Radonjić", "ME"),
              "eu",
              new Person("EU", SpeakerKind.ORGANIZATION, Optional.empty())));

  @Test
  void nameSharesATellingWord() {
    assertThat(names.same("radonjic", speaker("Prime Minister Radonjić", "ME"))).isTrue();
    assertThat(names.same("radonjic", speaker("the Prime Minister", "ME"))).isFalse();
  }

  @Test
  void allPartiesMustBeFound() {
    assertThat(names.same(List.of("radonjic", "eu"), List.of(speaker("EU", "XX")))).isFalse();
    assertThat(names.same(List.of(), List.of())).isTrue();
    assertThat(names.same(List.of(), List.of(speaker("EU", "XX")))).isFalse();
  }

  @Test
  void personAndCountryAreOnOneSide() {
    assertThat(names.sameSide(List.of("radonjic"), List.of(speaker("Montenegro", "ME")))).isTrue();
    assertThat(names.sameSide(List.of("radonjic"), List.of(speaker("Serbia", "RS")))).isFalse();
    assertThat(names.sameSide(List.of("ME"), List.of(speaker("Vuk Radonjić", "ME")))).isTrue();
  }

  private static Person person(String name, String country) {
    return new Person(name, SpeakerKind.PERSON, Optional.of(country));
  }

  private static Speaker speaker(String name, String country) {
    return Speaker.builder().id("s").kind(SpeakerKind.PERSON).name(name).country(country).build();
  }
}
