package io.github.readout4j.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A table to which a caller can add rows. */
public enum OwnTable {
  /** People, with the office they hold from one day to another. */
  PEOPLE(
      Optional.empty(),
      ImmutableList.of("name"),
      ImmutableList.of("aliases", "title", "organization", "country", "gender", "from", "until")),

  /** Verbs that report. */
  VERBS(
      Optional.of("verbs"),
      ImmutableList.of("lemma", "forms", "act", "frames"),
      ImmutableList.of("stance", "example")),

  /** Organizations that speak. */
  ORGANIZATIONS(
      Optional.of("organizations"),
      ImmutableList.of("name"),
      ImmutableList.of("aliases", "country", "class", "example"));

  private final Optional<String> shipped;
  private final ImmutableList<String> required;
  private final ImmutableList<String> optional;

  OwnTable(
      Optional<String> shipped, ImmutableList<String> required, ImmutableList<String> optional) {
    this.shipped = shipped;
    this.required = required;
    this.optional = optional;
  }

  /** Returns the shipped table that has rows of this kind, too. */
  Optional<String> shipped() {
    return shipped;
  }

  /** Returns the columns that every row fills. */
  ImmutableList<String> required() {
    return required;
  }

  /** Returns the columns that a row may leave out. */
  ImmutableList<String> optional() {
    return optional;
  }
}
