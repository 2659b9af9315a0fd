package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Stance;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;

/** The values that an option can have, for its help and for completion. */
final class Names {

  private Names() {}

  /** The stances. */
  static final class OfStances extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    OfStances() {
      super(Stream.of(Stance.values()).map(it -> it.name().toLowerCase(Locale.ROOT)).toList());
    }
  }
}
