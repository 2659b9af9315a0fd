package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;

/**
 * A reporting clause beside its content.
 *
 * @param range its tokens
 * @param cue the token of the cue
 * @param cueEnd after the last token of the cue
 */
record Aside(
    Range range,
    int cue,
    int cueEnd,
    Range source,
    String lemma,
    Act act,
    boolean negated,
    String rule) {}
