package io.github.readout4j.speaker;

import io.github.readout4j.model.Speaker;
import java.util.List;

/**
 * The clause in which a document first tells that parties met or spoke.
 *
 * @param sentence the number of the sentence
 * @param verb the token that tells it: a verb, or a noun such as "call" where there is none
 * @param from the first token of the clause
 * @param to after its last token
 * @param hosts who is named before the verb
 * @param guests who is named after it
 * @param parties all who take part and whom the text names, in order
 */
public record Meeting(
    int sentence,
    int verb,
    int from,
    int to,
    List<Speaker> hosts,
    List<Speaker> guests,
    List<Speaker> parties) {}
