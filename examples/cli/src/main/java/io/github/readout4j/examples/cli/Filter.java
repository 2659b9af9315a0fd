package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Dateline;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a user wants to see of the readouts: some speakers, some stances, from some day on; all of
 * it where nothing is asked for. What is asked for must hold together.
 *
 * @param names parts of names of speakers, any of which will do
 */
record Filter(List<String> names, Set<Stance> stances, Optional<LocalDate> since) {

  Filter {
    names = names.stream().map(Filter::plain).toList();
    stances = Set.copyOf(stances);
  }

  /** Tells whether the text is of a wanted day; a text of unknown day is not, if one is asked. */
  boolean isRecent(Readout readout, Optional<LocalDate> published) {
    return since.isEmpty()
        || published.or(() -> day(readout)).filter(day -> !day.isBefore(since.get())).isPresent();
  }

  /** The day of the encounter, or of the dateline, or the first that the text gives. */
  private static Optional<LocalDate> day(Readout readout) {
    return Stream.of(
            readout.encounters().stream().limit(1).flatMap(it -> it.date().stream()),
            readout.dateline().flatMap(Dateline::date).stream(),
            readout.dates().stream())
        .flatMap(dates -> dates)
        .flatMap(date -> day(date).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(DateMention date) {
    try {
      String value = date.value();
      return Optional.of(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
    } catch (DateTimeParseException e) {
      // A month, a year, or a day of an unknown year.
      return Optional.empty();
    }
  }

  /** Returns the readout with the wanted statements, positions and agreements only. */
  Readout of(Readout readout) {
    if (names.isEmpty() && stances.isEmpty()) {
      return readout;
    }
    List<Position> positions = readout.positions().stream().filter(this::isWanted).toList();
    Set<String> shown = positions.stream().map(Position::statement).collect(Collectors.toSet());
    List<Statement> statements =
        readout.statements().stream()
            .filter(it -> shown.contains(it.id()) || isWanted(it))
            .toList();
    Set<String> ids = statements.stream().map(Statement::id).collect(Collectors.toSet());
    return Readout.builder()
        .from(readout)
        .statements(statements.stream().map(it -> within(it, ids)).toList())
        .positions(positions)
        .agreements(agreements(readout, ids))
        .diagnostics(List.of())
        .build();
  }

  /** Tells whether anything is left of a readout that was filtered. */
  boolean leaves(Readout readout) {
    boolean all = names.isEmpty() && stances.isEmpty();
    return all
        || !readout.statements().isEmpty()
        || !readout.positions().isEmpty()
        || !readout.agreements().isEmpty();
  }

  private boolean isWanted(Position position) {
    return (names.isEmpty() || isNamed(position.holders()))
        && (stances.isEmpty() || stances.contains(position.stance()));
  }

  /** A statement that takes no position is wanted for its speaker alone. */
  private boolean isWanted(Statement statement) {
    return stances.isEmpty() && isNamed(statement.speakers());
  }

  private boolean isNamed(Collection<Speaker> speakers) {
    return speakers.stream()
        .map(speaker -> plain(speaker.name()))
        .anyMatch(name -> names.stream().anyMatch(name::contains));
  }

  private static Statement within(Statement statement, Set<String> ids) {
    return Statement.builder()
        .from(statement)
        .within(statement.within().filter(ids::contains))
        .build();
  }

  private List<Agreement> agreements(Readout readout, Set<String> ids) {
    return readout.agreements().stream()
        .filter(it -> it.statements().stream().anyMatch(ids::contains) || isParty(it))
        .map(
            it ->
                Agreement.builder()
                    .from(it)
                    .statements(it.statements().stream().filter(ids::contains).toList())
                    .build())
        .toList();
  }

  private boolean isParty(Agreement agreement) {
    return stances.isEmpty() && isNamed(agreement.parties());
  }

  /** Case and accents do not matter. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
