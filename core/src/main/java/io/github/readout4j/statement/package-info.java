/**
 * Clauses into statements: cues, contents, addressees, nesting, quotations.
 *
 * <p>Goes in: sentences, mentions, speakers. Comes out: {@link
 * io.github.readout4j.statement.Report}s, each a statement with its place among the tokens. {@link
 * io.github.readout4j.statement.StatementFinder} is the face of the package.
 */
@NullMarked
package io.github.readout4j.statement;

import org.jspecify.annotations.NullMarked;
