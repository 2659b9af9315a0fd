package io.github.readout4j.mention;

import java.util.Optional;

/**
 * A title as a text has it, with what belongs to it.
 *
 * @param from its first token, with a country or an adjective before it
 * @param to after its last token, with a country after it
 * @param titleFrom its first token without the country
 * @param titleTo after its last token without the country
 * @param noun the noun that heads it
 * @param role the class of the title
 * @param singular the title itself in the form for one person
 * @param qualified whether a country, a body or a complement tells whose office it is
 */
record Office(
    int from,
    int to,
    int titleFrom,
    int titleTo,
    String noun,
    String role,
    Optional<String> country,
    Optional<String> organization,
    Gender gender,
    boolean plural,
    String singular,
    boolean qualified) {

  /** Returns the two offices as one title, which the second tells more of. */
  Office with(Office second) {
    return new Office(
        from,
        second.to(),
        titleFrom,
        second.titleTo(),
        second.noun(),
        second.role(),
        second.country().or(this::country),
        second.organization().or(this::organization),
        second.gender().or(gender),
        false,
        second.singular(),
        true);
  }
}
