/** Three short programs, each a thing that users do. */
@NullMarked
package io.github.readout4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
