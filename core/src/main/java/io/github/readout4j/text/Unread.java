package io.github.readout4j.text;

import io.github.readout4j.model.TextSpan;

/**
 * A stretch of text that is left unread.
 *
 * @param span where it stands
 * @param reason why it is not read
 */
public record Unread(TextSpan span, Reason reason) {

  /** Why a text is not read. */
  public enum Reason {
    OTHER_LANGUAGE,
    CODE,
    VERSE,
    CONTRACT
  }
}
