/** Finds the words that name people, states, organizations and groups. */
@NullMarked
package io.github.readout4j.mention;

import org.jspecify.annotations.NullMarked;
