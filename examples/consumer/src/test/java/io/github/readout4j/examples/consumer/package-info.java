/** The library as a newcomer finds it: published, and described by the README. */
@NullMarked
package io.github.readout4j.examples.consumer;

import org.jspecify.annotations.NullMarked;
