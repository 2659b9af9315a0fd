package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;

/** Reads on from a state to those listed with it: "of Chile, Norway and the United Kingdom". */
final class StateList {

  private static final int MOST = 12;

  private final States states;

  StateList(States states) {
    this.states = states;
  }

  /**
   * Returns the token after the last state of the list.
   *
   * @param to the token after its first state, which is the answer if no "and" joins another
   */
  int end(Sentence sentence, int to) {
    int at = to;
    for (int read = 0; read < MOST; read++) {
      boolean last = sentence.word(at).equals("and");
      if (!last && !sentence.word(at).equals(",")) {
        return to;
      }
      boolean closing = sentence.word(at + 1).equals("and");
      int end = stateEnd(sentence, closing ? at + 2 : at + 1);
      if (end < 0) {
        return to;
      }
      if (last || closing) {
        return sentence.isPossessive(end) ? to : end;
      }
      at = end;
    }
    return to;
  }

  /** Where a state ends that begins at the token, with or without an article; -1 if none does. */
  private int stateEnd(Sentence sentence, int from) {
    Phrases.Match<States.State> state = states.longest(sentence, from);
    if (state == null && sentence.word(from).equals("the")) {
      state = states.longest(sentence, from + 1);
    }
    return state == null || state.value().form() != States.Form.NAME
        ? -1
        : ComplementReader.afterAcronym(sentence, state.to());
  }
}
