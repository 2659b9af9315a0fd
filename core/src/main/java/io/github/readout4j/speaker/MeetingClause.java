package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import java.util.List;

/**
 * The words that tell who met whom.
 *
 * @param sentence the number of the sentence
 * @param verb the token that tells it: a verb, or a noun such as "call" where there is none
 * @param from the first token of the clause
 * @param to after the last token of the clause
 * @param hosts the mentions before the verb
 * @param guests the mentions after it
 */
record MeetingClause(
    int sentence, int verb, int from, int to, List<Mention> hosts, List<Mention> guests) {

  /** Whether both are the clause of one verb; each verb has one at most. */
  boolean isTheSame(MeetingClause other) {
    return sentence == other.sentence && verb == other.verb;
  }
}
