/**
 * Characters into a document: its blocks, headline and dateline, with offsets kept.
 *
 * <p>Goes in: the text as given. Comes out: a {@link io.github.readout4j.text.Document}.
 */
@NullMarked
package io.github.readout4j.text;

import org.jspecify.annotations.NullMarked;
