package io.github.readout4j.model;

/** How a statement's content is rendered. */
public enum Mode {
  /** All of it in quotation marks, or as a turn of a transcript. */
  DIRECT,

  /** None of it in quotation marks. */
  INDIRECT,

  /** Part of it in quotation marks. */
  MIXED
}
