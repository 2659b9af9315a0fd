package io.github.readout4j.model;

/** How an {@link Agreement} stands, as far as the text tells. */
public enum AgreementStatus {
  /** Concluded or agreed in the encounter that is told of. */
  REACHED,

  /** Concluded before, and treated as standing. */
  IN_FORCE,

  /** Being negotiated. */
  UNDER_NEGOTIATION,

  /** Proposed, and not yet negotiated or agreed. */
  PROPOSED,

  /** Violated by a party. */
  BREACHED,

  /** Ended, or left by a party. */
  TERMINATED,

  /** Mentioned, without a word on its status. */
  REFERRED_TO
}
