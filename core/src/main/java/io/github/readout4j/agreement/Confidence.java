package io.github.readout4j.agreement;

import io.github.readout4j.model.AgreementStatus;

/** How often an agreement is one, and stands as it is said to. */
final class Confidence {

  /** What the parties agree on in the encounter: the statement says so. */
  static final double UNDERSTANDING = 0.95;

  private static final double NAME = 0.87;
  private static final double DESCRIPTION = 0.75;

  /** A description that is told of a text to come, or of none in particular. */
  private static final double UNSETTLED = 0.45;

  private Confidence() {}

  static double of(Naming naming, AgreementStatus status) {
    if (naming.proper()) {
      return NAME;
    }
    return status == AgreementStatus.IN_FORCE ? DESCRIPTION : UNSETTLED;
  }
}
