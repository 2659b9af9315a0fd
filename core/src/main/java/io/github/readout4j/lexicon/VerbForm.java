package io.github.readout4j.lexicon;

/** A form that an English verb takes. */
public enum VerbForm {
  BASE,
  PRESENT,
  PAST,
  PARTICIPLE,
  GERUND
}
