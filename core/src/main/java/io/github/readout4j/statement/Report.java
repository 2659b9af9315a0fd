package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import java.util.Optional;

/**
 * A statement with its place among the tokens, as later stages need it.
 *
 * @param statement the statement
 * @param sentence the number of the sentence that holds the cue
 * @param cue the token of the cue in that sentence
 * @param content the tokens of the content in that sentence, empty where it lies in others
 * @param clausal whether the content is a clause with a tense rather than a noun phrase
 * @param stance the stance that the cue gives the content by itself
 */
public record Report(
    Statement statement,
    int sentence,
    int cue,
    Range content,
    boolean clausal,
    Optional<Stance> stance) {}
