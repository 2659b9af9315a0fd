/**
 * Dates in running text and what they stand for.
 *
 * <p>Goes in: text. Comes out: {@link io.github.readout4j.date.DateExpression}s, which give TIMEX3
 * values once it is known when the text was written.
 */
@NullMarked
package io.github.readout4j.date;

import org.jspecify.annotations.NullMarked;
