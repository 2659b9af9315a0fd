/** Finds out who the mentions of a document are, and who takes part in what it tells of. */
@NullMarked
package io.github.readout4j.speaker;

import org.jspecify.annotations.NullMarked;
