package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agreement, treaty, declaration, plan or understanding that is in play.
 *
 * <p>Each agreement is listed once, with all its mentions.
 *
 * <p>Immutable and thread-safe.
 */
@ModelStyle
@Value.Immutable
@JsonPropertyOrder({
  "name",
  "kind",
  "status",
  "parties",
  "date",
  "place",
  "mentions",
  "statements",
  "rule",
  "confidence"
})
@JsonDeserialize(as = ImmutableAgreement.class)
public interface Agreement {

  /** Returns the phrase that names or describes it, as the text writes it. */
  String name();

  /** Returns what sort of agreement it is. */
  AgreementKind kind();

  /** Returns how it stands. */
  AgreementStatus status();

  /** Returns its parties, as far as the text gives them. */
  List<Speaker> parties();

  /** Returns when it was made, if the text tells. */
  Optional<DateMention> date();

  /** Returns where it was made, as the text writes it, if the text tells. */
  Optional<String> place();

  /** Returns where the text mentions it, in text order. Never empty. */
  List<TextSpan> mentions();

  /** Returns the ids of the statements that speak of it; empty if the narrator alone does. */
  List<String> statements();

  /** Returns the stable name of the rule that found it. */
  String rule();

  /** Returns how likely it is right, from 0 to 1. */
  double confidence();

  /** Refuses values that contradict each other; called by the builder. */
  @Value.Check
  default void check() {
    Checks.notBlank(name(), "name");
    Checks.notBlank(rule(), "rule");
    Checks.confidence(confidence());
    if (mentions().isEmpty()) {
      throw new IllegalArgumentException("an agreement needs a mention: " + name());
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Agreement}. Not safe for use by several threads. */
  final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
