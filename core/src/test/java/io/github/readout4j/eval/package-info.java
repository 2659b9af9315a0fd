/** Measures the parser against annotated texts and against the spec. */
@NullMarked
package io.github.readout4j.eval;

import org.jspecify.annotations.NullMarked;
