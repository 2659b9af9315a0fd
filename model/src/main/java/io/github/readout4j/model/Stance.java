package io.github.readout4j.model;

/** Where the holder of a {@link Position} stands towards its target. */
public enum Stance {
  /** Is for it: welcomes, values, praises it. */
  SUPPORT,

  /** Is against it: condemns it, rejects it as a policy. */
  OPPOSE,

  /** Is worried about it. */
  CONCERN,

  /** Wants it to happen, or others to do it. */
  DEMAND,

  /** Binds itself to it. */
  COMMIT,

  /** Rejects it as untrue. */
  DENY,

  /** Holds someone responsible for it. */
  ACCUSE
}
