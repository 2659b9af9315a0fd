package io.github.readout4j.text;

/**
 * A stretch of the text that is of one kind.
 *
 * @param kind what it is
 * @param start its first character
 * @param end the end of its last character, exclusive
 */
public record Block(Kind kind, int start, int end) {

  /** What a stretch of the text is. */
  public enum Kind {
    HEADLINE,
    SUBHEADLINE,
    DATELINE,
    BYLINE,
    ISSUER,
    PARAGRAPH,
    LIST_ITEM,
    /** What a speaker says in a transcript, with the label that names the speaker. */
    TURN,
    /** A further paragraph of a turn. */
    SPEECH,
    NOTE,
    /** Text of another kind or language than the library reads. */
    UNREAD,
    FURNITURE,
    BLANK
  }

  // These two are written out because the JVM makes those of a record when they are first asked,
  // which takes longer than all the asking.
  @Override
  public boolean equals(Object other) {
    return other instanceof Block block
        && kind == block.kind
        && start == block.start
        && end == block.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
