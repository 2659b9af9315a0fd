/** How fast the parser is and what it takes; run by {@code ./mvnw -Pbenchmark verify}. */
@NullMarked
package io.github.readout4j.benchmark;

import org.jspecify.annotations.NullMarked;
