/** The words that the stages know: tables of linguistic knowledge, read from resources. */
@NullMarked
package io.github.readout4j.lexicon;

import org.jspecify.annotations.NullMarked;
