package io.github.readout4j.mention;

import java.util.Locale;

/** What a name, a title or a pronoun tells of the person's gender. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both can be said of one person. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** Returns this gender, or the other where this one is unknown. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }

  static Gender named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "f", "female" -> FEMALE;
      case "m", "male" -> MALE;
      default -> UNKNOWN;
    };
  }
}
