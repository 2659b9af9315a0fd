/** A Spark job from an archive of texts to tables, and a report over them. */
@NullMarked
package io.github.readout4j.examples.spark;

import org.jspecify.annotations.NullMarked;
