package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/** The words before and after titles: "former", "Deputy", "designate". Immutable. */
final class TitleModifiers {

  private final Map<String, String> uses = new HashMap<>();

  private TitleModifiers() {}

  static TitleModifiers standard() {
    TitleModifiers modifiers = new TitleModifiers();
    for (Table.Row row : Table.named("titlemodifiers").rows()) {
      modifiers.uses.put(row.get("modifier"), row.get("use"));
    }
    return modifiers;
  }

  /** Whether the word stands before titles and is no part of them, as "former" does. */
  boolean isLead(String word) {
    return is(word, "lead");
  }

  /** Whether titles begin with the word, be it right before the office or not, as "Deputy". */
  boolean isPart(String word) {
    return is(word, "part");
  }

  /** Whether the word stands behind titles, as "designate" does. */
  boolean isAfter(String word) {
    return is(word, "after");
  }

  private boolean is(String word, String use) {
    return use.equals(uses.get(word));
  }
}
