package io.github.readout4j.position;

import io.github.readout4j.clause.Range;

/**
 * A noun that gives a stance to what follows it, with its phrase.
 *
 * @param noun the noun
 * @param start the first token of its phrase
 * @param head the token of the noun
 * @param owner the words that name whose attitude it is; empty if none do
 * @param from the first token of what it is about, after the link
 * @param link the word that leads to that; "to-inf" before an infinitive
 * @param edge whether the phrase stands at the edge of the content or of a part of it
 */
record Frame(
    StanceNouns.Entry noun,
    int start,
    int head,
    Range owner,
    int from,
    String link,
    boolean edge) {}
