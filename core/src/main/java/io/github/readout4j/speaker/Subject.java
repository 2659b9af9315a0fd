package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import java.util.Collections;
import java.util.List;

/**
 * One mention, or several joined by commas and "and", before a verb.
 *
 * @param mentions the mentions in text order
 * @param to after the last token of the last mention
 * @param main whether no clause holds it, as far as the words before it tell
 */
record Subject(List<Mention> mentions, int to, boolean main) {

  int from() {
    return mentions.get(0).from();
  }

  boolean sharesAny(List<Mention> others) {
    return !Collections.disjoint(mentions, others);
  }

  boolean contains(Mention mention) {
    return mentions.contains(mention);
  }
}
