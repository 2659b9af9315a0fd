package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says values of the model in words that a person reads, each on one line and safe to print. */
final class Words {

  private Words() {}

  /** Returns the constant as words: "Phone call". */
  static String of(Enum<?> constant) {
    String words = lower(constant);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns the constant as words in lower case: "under negotiation". */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the names, as in "Ada Roe, Jon Doe and Estonia". */
  static String names(List<Speaker> speakers) {
    List<String> names = speakers.stream().map(Speaker::name).map(Printable::line).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Returns the names, or that there are none. */
  static String speakers(List<Speaker> speakers) {
    return speakers.isEmpty() ? "(the text names no one)" : names(speakers);
  }

  /** Returns kind, parties, date and place of an agreement: "treaty, between Chile and Norway". */
  static String about(Agreement agreement) {
    Optional<String> parties =
        Optional.of(names(agreement.parties())).filter(names -> !names.isEmpty());
    return Stream.of(
            Optional.of(lower(agreement.kind())),
            parties.map(names -> "between " + names),
            agreement.date().map(DateMention::value),
            agreement.place())
        .flatMap(Optional::stream)
        .map(Printable::line)
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns what is known of a speaker beside the name: "Prime Minister, Estonia". A state is its
   * own country, and a body its own organization.
   */
  static String role(Speaker speaker) {
    return Stream.of(speaker.title(), speaker.organization(), country(speaker))
        .flatMap(Optional::stream)
        .filter(words -> !words.equals(speaker.name()))
        .map(Printable::line)
        .collect(Collectors.joining(", "));
  }

  /** Returns the country in English. */
  private static Optional<String> country(Speaker speaker) {
    return speaker
        .country()
        .map(code -> new Locale.Builder().setRegion(code).build())
        .map(region -> region.getDisplayCountry(Locale.ENGLISH));
  }

  /** Returns kind, date and place of an encounter: "Phone call, 2024-04-03, Geneva". */
  static String encounter(Encounter encounter) {
    return Stream.of(
            Optional.of(of(encounter.kind())),
            encounter.date().map(DateMention::value),
            encounter.place())
        .flatMap(Optional::stream)
        .map(Printable::line)
        .collect(Collectors.joining(", "));
  }

  /** Returns what a statement does: "thank", "not deny". */
  static String act(Statement statement) {
    return (statement.negated() ? "not " : "") + lower(statement.act());
  }
}
