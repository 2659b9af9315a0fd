/** Where each side stands: from reported statements to positions. */
@NullMarked
package io.github.readout4j.position;

import org.jspecify.annotations.NullMarked;
