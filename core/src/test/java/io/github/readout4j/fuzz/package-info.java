/** Targets for fuzzers, and the inputs that once broke the parser. */
@NullMarked
package io.github.readout4j.fuzz;

import org.jspecify.annotations.NullMarked;
