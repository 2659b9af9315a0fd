/**
 * The parser of diplomatic readouts: {@link io.github.readout4j.ReadoutParser} takes text and gives
 * a {@link io.github.readout4j.model.Readout}.
 *
 * <p>A readout is what a government publishes after a call or a meeting. Nearly all speech in it is
 * indirect, and a sentence often reports several things that were said. The parser finds them by
 * rules over words that it knows, in one pass from characters to values:
 *
 * <pre>
 *   String
 *     |
 *   text         headline, dateline, paragraphs, list items; page furniture is set aside
 *     |
 *   date         dates and their values                            TIMEX3
 *     |
 *   sentence     sentences, words with tags, quotations            Penn Treebank
 *     |
 *   mention      names, titles, states, organizations, pronouns
 *     |
 *   clause       who does what in a sentence
 *     |
 *   speaker      who each mention is: "he", "the President", "both sides"
 *     |
 *   encounter    the call or meeting: kind, participants, place
 *     |
 *   statement    source, cue, content; speaker, addressee, act     attribution, speech acts
 *     |
 *   position     where the speakers stand on what they talk about  stance
 *     |
 *   agreement    what they agreed on or refer to
 *     |
 *   Readout
 * </pre>
 *
 * <p>Each stage takes what the earlier ones made and knows no later one. Offsets count UTF-16 units
 * of the text exactly as it was given, from all stages alike; the end is exclusive. What a stage is
 * not sure of it leaves out.
 *
 * <h2>Where the notions come from</h2>
 *
 * <ul>
 *   <li><b>Speech acts</b>, the {@linkplain io.github.readout4j.model.Act act} of a statement: J.
 *       L. Austin, <cite>How to Do Things with Words</cite>, 1962; J. R. Searle, <cite>Speech
 *       Acts</cite>, 1969.
 *   <li><b>Attribution</b>, a {@linkplain io.github.readout4j.model.Statement statement} as source,
 *       cue and content, one within another: S. Pareti, "PARC 3.0: A Corpus of Attribution
 *       Relations", 2016; E. Newell, D. Margolin and D. Ruths, "An Attribution Relations Corpus for
 *       Political News" (PolNeAR), 2018.
 *   <li><b>Dates</b>, the {@linkplain io.github.readout4j.model.DateMention#value value} of one:
 *       TIMEX3 of TimeML, J. Pustejovsky and others, 2003, now ISO 24617-1; ISO 8601.
 *   <li><b>Stance</b>, a {@linkplain io.github.readout4j.model.Position position} of a holder
 *       towards a target: J. W. Du Bois, "The Stance Triangle", 2007.
 *   <li><b>Tags</b> of words: M. P. Marcus, B. Santorini and M. A. Marcinkiewicz, "Building a Large
 *       Annotated Corpus of English: The Penn Treebank", 1993.
 * </ul>
 */
@NullMarked
package io.github.readout4j;

import org.jspecify.annotations.NullMarked;
