/** Which agreements are in play, and how they stand. */
@NullMarked
package io.github.readout4j.agreement;

import org.jspecify.annotations.NullMarked;
