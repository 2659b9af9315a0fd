package io.github.readout4j.text;

import io.github.readout4j.model.Dateline;
import io.github.readout4j.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * A text as given and as read.
 *
 * @param text the text as the caller gave it
 * @param clean a copy of the same length, so that offsets agree, with straight quotation marks and
 *     plain spaces
 * @param blocks the stretches of the text in order; every character belongs to exactly one
 * @param dateline the place, date and agency that open a report
 * @param headline the headline, without white space around it
 * @param issuer the line that says who puts the text out
 * @param unread what is no readout, nor English, and left unread
 */
public record Document(
    String text,
    String clean,
    List<Block> blocks,
    Optional<Dateline> dateline,
    Optional<TextSpan> headline,
    Optional<IssuerLine> issuer,
    List<Unread> unread) {

  /** Creates a document that is read as a whole. */
  public Document(
      String text,
      String clean,
      List<Block> blocks,
      Optional<Dateline> dateline,
      Optional<TextSpan> headline,
      Optional<IssuerLine> issuer) {
    this(text, clean, blocks, dateline, headline, issuer, List.of());
  }

  /** Returns this document with another dateline. */
  Document with(Dateline other) {
    return new Document(text, clean, blocks, Optional.of(other), headline, issuer, unread);
  }
}
