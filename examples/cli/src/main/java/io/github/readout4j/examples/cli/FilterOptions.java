package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say what of the readouts is wanted. */
final class FilterOptions {

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      converter = NameConverter.class,
      description =
          "Only what this speaker said or stands for. A part of the name will do; case and accents "
              + "do not matter. May be repeated, for any of several.")
  private List<String> speakers = new ArrayList<>();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      split = ",",
      converter = NamedConstants.OfStance.class,
      completionCandidates = Names.OfStances.class,
      description =
          "Only positions of this stance, with the statements that show them: one of "
              + "${COMPLETION-CANDIDATES}. May be repeated, or parted by commas.")
  private Set<Stance> stances = new HashSet<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "Only texts of this day or later: by the day of publication, else of the encounter, the "
              + "dateline, or the first date in the text. A text without a day is left out.")
  private Optional<LocalDate> since = Optional.empty();

  Filter filter() {
    return new Filter(speakers, stances, since);
  }
}
