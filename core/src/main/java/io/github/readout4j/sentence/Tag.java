package io.github.readout4j.sentence;

/** Part of speech of a token, in the universal set of Universal Dependencies. */
public enum Tag {
  NOUN,
  PROPN,
  PRON,
  VERB,
  AUX,
  ADJ,
  ADV,
  ADP,
  DET,
  NUM,
  CCONJ,
  SCONJ,
  PART,
  INTJ,
  PUNCT,
  SYM,
  X;

  /** Whether words of this tag can head a noun phrase. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON || this == NUM;
  }

  /** Whether words of this tag are verbs, auxiliaries included. */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }

  static Tag named(String name) {
    return switch (name) {
      case "NOUN" -> NOUN;
      case "PROPN" -> PROPN;
      case "PRON" -> PRON;
      case "VERB" -> VERB;
      case "AUX" -> AUX;
      case "ADJ" -> ADJ;
      case "ADV" -> ADV;
      case "ADP" -> ADP;
      case "DET" -> DET;
      case "NUM" -> NUM;
      case "CCONJ" -> CCONJ;
      case "SCONJ" -> SCONJ;
      case "PART" -> PART;
      case "INTJ" -> INTJ;
      case "PUNCT" -> PUNCT;
      case "SYM" -> SYM;
      default -> X;
    };
  }
}
