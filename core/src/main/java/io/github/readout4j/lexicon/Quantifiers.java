package io.github.readout4j.lexicon;

import java.util.HashSet;
import java.util.Set;

/** The words of number that stand alone for people, as in "Some feared that". Immutable. */
public final class Quantifiers {

  private static final Quantifiers SHIPPED = read();

  private final Set<String> phrases;

  private Quantifiers(Set<String> phrases) {
    this.phrases = phrases;
  }

  /** Returns the words of the shipped table. */
  public static Quantifiers standard() {
    return SHIPPED;
  }

  private static Quantifiers read() {
    Set<String> phrases = new HashSet<>();
    for (Table.Row row : Table.named("quantifiers").rows()) {
      phrases.add(row.get("quantifier"));
    }
    return new Quantifiers(Set.copyOf(phrases));
  }

  /** Whether the words, in lower case with single spaces, are one of the table. */
  public boolean contains(String words) {
    return phrases.contains(words);
  }
}
