package io.github.readout4j.model;

/** What sort of {@link Agreement} it is. */
public enum AgreementKind {
  /** A treaty or convention. */
  TREATY,

  /** A declaration of one or more parties. */
  DECLARATION,

  /** A joint statement or communiqué. */
  JOINT_STATEMENT,

  /** A ceasefire, truce or cessation of hostilities. */
  CEASEFIRE,

  /** A memorandum, such as one of understanding. */
  MEMORANDUM,

  /** A resolution of a body, such as the Security Council. */
  RESOLUTION,

  /** A charter, such as that of the United Nations. */
  CHARTER,

  /** A plan, roadmap, initiative or partnership agreed between parties. */
  FRAMEWORK,

  /** An agreement, accord, deal or pact of no more special kind. */
  AGREEMENT,

  /** An understanding that the encounter itself reached: "they agreed to". */
  UNDERSTANDING
}
