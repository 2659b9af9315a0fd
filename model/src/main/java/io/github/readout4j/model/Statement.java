package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Something that one speaker, or several together, are reported to have said, with the place in the
 * text that says so.
 *
 * <p>The parts are those of the attribution scheme of PARC and PolNeAR: a <i>source</i> names who
 * speaks, a <i>cue</i> reports that they do, and the <i>content</i> is what they say. A content
 * that reports a statement itself holds that statement {@link #within} it.
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "encounter",
  "speakers",
  "addressees",
  "act",
  "mode",
  "source",
  "cue",
  "lemma",
  "content",
  "within",
  "negated",
  "rule",
  "confidence"
})
@JsonDeserialize(as = ImmutableStatement.class)
public interface Statement {

  /** Returns an identifier that is unique in the readout. */
  String id();

  /** Returns the id of the {@link Encounter} in which it was made, if the text tells. */
  Optional<String> encounter();

  /** Returns who said it: several for a joint statement, none if the text names no one. */
  List<Speaker> speakers();

  /** Returns whom the predicate names as spoken to; empty if no one. */
  List<Speaker> addressees();

  /** Returns what the speakers do by saying it. */
  Act act();

  /** Returns whether it is quoted. */
  Mode mode();

  /** Returns the words that name the speakers, if there are any. */
  Optional<TextSpan> source();

  /** Returns the word that reports it, such as "stressed" or "According to". */
  TextSpan cue();

  /** Returns the base form of the cue, such as {@code stress}, in US spelling. */
  String lemma();

  /**
   * Returns what was said, in text order: one span, or several where the reporting clause
   * interrupts it. Never empty, and the spans do not overlap. Quotation marks around the whole are
   * left out.
   */
  List<TextSpan> content();

  /** Returns the id of the statement whose content reports this one, if there is such. */
  Optional<String> within();

  /** Tells whether the predicate is negated: "did not rule out". */
  boolean negated();

  /** Returns the stable name of the rule that found it. */
  String rule();

  /** Returns how likely it is right, from 0 to 1. */
  double confidence();

  /**
   * Returns what was said as text: the spans of the content, joined by a space.
   *
   * @param readout the readout that holds this statement
   * @throws StringIndexOutOfBoundsException if the statement belongs to a longer text
   */
  default String textIn(Readout readout) {
    return content().stream().map(readout::textOf).collect(Collectors.joining(" "));
  }

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    Checks.notBlank(id(), "id");
    Checks.notBlank(lemma(), "lemma");
    Checks.notBlank(rule(), "rule");
    Checks.confidence(confidence());
    Checks.inOrder(content(), "content");
    if (content().isEmpty()) {
      throw new IllegalArgumentException("a statement needs content, cue at " + cue());
    }
    if (within().isPresent() && within().get().equals(id())) {
      throw new IllegalArgumentException("a statement cannot be within itself: " + id());
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Statement}. Not safe for use by several threads. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
