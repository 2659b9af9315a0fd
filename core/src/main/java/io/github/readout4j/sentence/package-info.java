/**
 * Documents into sentences: sentences, their tokens with part-of-speech tags, and quotations.
 *
 * <p>Goes in: a {@link io.github.readout4j.text.Document}. Comes out: {@link
 * io.github.readout4j.sentence.Sentences}. {@link io.github.readout4j.sentence.SentenceReader} is
 * the face of the package.
 */
@NullMarked
package io.github.readout4j.sentence;

import org.jspecify.annotations.NullMarked;
