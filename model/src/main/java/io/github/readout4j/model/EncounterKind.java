package io.github.readout4j.model;

/** In which form the parties of an {@link Encounter} met. */
public enum EncounterKind {
  /** A telephone call, or a call of no more special kind. */
  PHONE_CALL,

  /** A call or meeting by video. */
  VIDEO_CALL,

  /** A meeting in person. */
  MEETING,

  /** A visit or journey, with the meetings it held. */
  VISIT,

  /** A letter or written message. */
  LETTER,

  /** No meeting: a bare statement. */
  STATEMENT
}
