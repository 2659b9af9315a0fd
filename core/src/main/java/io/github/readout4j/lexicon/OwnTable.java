package io.github.readout4j.lexicon;

import java.util.List;
import java.util.Optional;

/** A table to which a caller can add rows. */
public enum OwnTable {
  /** People, with the office they hold from one day to another. */
  PEOPLE(Optional.empty(), "name", "aliases title organization country gender from until"),

  /** Verbs that report. */
  VERBS(Optional.of("verbs"), "lemma forms act frames", "stance example"),

  /** Organizations that speak. */
  ORGANIZATIONS(Optional.of("organizations"), "name", "aliases country class example");

  private final Optional<String> shipped;
  private final String required;
  private final String optional;

  OwnTable(Optional<String> shipped, String required, String optional) {
    this.shipped = shipped;
    this.required = required;
    this.optional = optional;
  }

  /** Returns the shipped table that has rows of this kind, too. */
  Optional<String> shipped() {
    return shipped;
  }

  /** Returns the columns that every row fills. */
  List<String> required() {
    return List.of(required.split(" "));
  }

  /** Returns the columns that a row may leave out. */
  List<String> optional() {
    return List.of(optional.split(" "));
  }
}
