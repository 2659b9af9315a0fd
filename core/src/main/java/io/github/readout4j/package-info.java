/**
 * The parser of diplomatic readouts: {@link io.github.readout4j.ReadoutParser} takes text and gives
 * a {@link io.github.readout4j.model.Readout}.
 */
@NullMarked
package io.github.readout4j;

import org.jspecify.annotations.NullMarked;
