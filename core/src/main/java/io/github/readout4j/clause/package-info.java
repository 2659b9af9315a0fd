/**
 * Sentences into clauses: verb groups, their subjects, and how each clause hangs on the others.
 *
 * <p>Goes in: a {@link io.github.readout4j.sentence.Sentence} with the mentions in it. Comes out:
 * {@link io.github.readout4j.clause.Clauses}. {@link io.github.readout4j.clause.ClauseReader} is
 * the face of the package.
 */
@NullMarked
package io.github.readout4j.clause;

import org.jspecify.annotations.NullMarked;
