/** The command line: texts in files or on standard input in, reports or JSON out. */
@NullMarked
package io.github.readout4j.examples.cli;

import org.jspecify.annotations.NullMarked;
