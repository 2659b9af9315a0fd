/** Makes the encounter of what a document tells of a meeting, call or visit. */
@NullMarked
package io.github.readout4j.encounter;

import org.jspecify.annotations.NullMarked;
