package io.github.readout4j.position;

import io.github.readout4j.model.Stance;
import java.util.Optional;

/** What becomes of a stance under negation. */
final class Stances {

  private Stances() {}

  /** Not to support, want or promise a thing is to oppose it; not to oppose one says little. */
  static Optional<Stance> told(Stance stance, boolean negated) {
    if (!negated) {
      return Optional.of(stance);
    }
    return switch (stance) {
      case SUPPORT, DEMAND, COMMIT -> Optional.of(Stance.OPPOSE);
      case OPPOSE, CONCERN, DENY, ACCUSE -> Optional.empty();
    };
  }
}
