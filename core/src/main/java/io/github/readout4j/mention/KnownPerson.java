package io.github.readout4j.mention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person whom the caller has told the parser of, with an office.
 *
 * @param title the office, empty if none is told
 * @param role the class of the title, empty if there is none
 * @param from the first day in office; from ever if absent
 * @param until the last day in office; still if absent
 */
record KnownPerson(
    String name,
    String title,
    String role,
    Optional<String> country,
    Optional<String> organization,
    Gender gender,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** Whether the person is sure to hold the office on the day, which may not be known. */
  boolean isInOffice(Optional<LocalDate> day) {
    boolean always = from.isEmpty() && until.isEmpty();
    return always
        || day.filter(it -> from.map(first -> !it.isBefore(first)).orElse(true))
            .filter(it -> until.map(last -> !it.isAfter(last)).orElse(true))
            .isPresent();
  }
}
