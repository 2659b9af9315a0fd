package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that was read from one text: who took part, who said what, where each stands, which
 * agreements are in play.
 *
 * <p>All offsets are UTF-16 indices into {@link #text}, end exclusive; the text is kept exactly as
 * it was given. Every span lies inside the text, and every id that a value refers to exists: a
 * readout that breaks this cannot be built.
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({
  "text",
  "headline",
  "dateline",
  "issuer",
  "encounters",
  "speakers",
  "statements",
  "positions",
  "agreements",
  "dates",
  "furniture",
  "diagnostics"
})
@JsonDeserialize(as = ImmutableReadout.class)
public interface Readout {

  /** Returns the text exactly as it was given; may be empty. */
  String text();

  /** Returns the headline, if the text has one. */
  Optional<TextSpan> headline();

  /** Returns the dateline, if the text has one. */
  Optional<Dateline> dateline();

  /** Returns who puts the text out, such as a spokesperson or a news agency, if the text tells. */
  Optional<Speaker> issuer();

  /** Returns what the text tells of: its own encounter first, then others it mentions. */
  List<Encounter> encounters();

  /** Returns everyone that any other part of the readout names, each once, in order of mention. */
  List<Speaker> speakers();

  /** Returns what was said, in text order. */
  List<Statement> statements();

  /** Returns where the speakers stand, in the order of the statements. */
  List<Position> positions();

  /** Returns the agreements in play, each once, in order of first mention. */
  List<Agreement> agreements();

  /** Returns the dates in the text, in text order. */
  List<DateMention> dates();

  /**
   * Returns page furniture, such as share bars and "Related Posts", in text order; it is never
   * read.
   */
  List<TextSpan> furniture();

  /** Returns what else there is to know about the text, in text order. */
  List<Diagnostic> diagnostics();

  /**
   * Returns what a span covers in the text.
   *
   * @throws StringIndexOutOfBoundsException if the span reaches beyond the text
   */
  default String textOf(TextSpan span) {
    return span.in(text());
  }

  /**
   * Returns the statements that a speaker made, alone or with others, in text order; empty if the
   * readout does not know the speaker. Speakers are compared by id.
   */
  default List<Statement> statementsBy(Speaker speaker) {
    return statements().stream().filter(it -> speaker.isAmong(it.speakers())).toList();
  }

  /**
   * Returns the positions that a speaker holds, alone or with others, in order; empty if the
   * readout does not know the speaker. Speakers are compared by id.
   */
  default List<Position> positionsOf(Speaker speaker) {
    return positions().stream().filter(it -> speaker.isAmong(it.holders())).toList();
  }

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    ReadoutCheck.of(this).run();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Readout}. Not safe for use by several threads. */
  final class Builder extends ImmutableReadout.Builder {
    Builder() {}
  }
}
