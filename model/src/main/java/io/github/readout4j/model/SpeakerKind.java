package io.github.readout4j.model;

/** What sort of party a {@link Speaker} is. */
public enum SpeakerKind {
  /** One person, named or known by office. */
  PERSON,

  /** A state, its government, or a side that stands for it. */
  STATE,

  /** An organization: international, a party, a company, a news agency. */
  ORGANIZATION,

  /** Several people whom the text does not name one by one. */
  GROUP
}
