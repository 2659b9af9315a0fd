package io.github.readout4j.model;

/** What a {@link Diagnostic} is about. */
public enum DiagnosticCode {
  /** A sentence holds a word of communication, but no statement was made of it. */
  UNCLAIMED_SENTENCE,

  /** A name or description fits several speakers, so none was chosen. */
  AMBIGUOUS_SPEAKER,

  /** A pronoun or collective could not be tied to a speaker. */
  UNRESOLVED_PRONOUN,

  /** A date could not be resolved, since the year or day it counts from is unknown. */
  UNRESOLVED_DATE,

  /** The text, or much of it, is not English. */
  NOT_ENGLISH,

  /** The text tells of no encounter and reports no statement. */
  NOT_A_READOUT,

  /** The text is longer than the parser's limit and was left unparsed beyond it. */
  TEXT_TOO_LONG,

  /** A quotation mark opens or closes without its partner. */
  UNBALANCED_QUOTATION,

  /** The text holds nothing but white space. */
  EMPTY_TEXT
}
