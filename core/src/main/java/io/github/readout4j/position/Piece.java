package io.github.readout4j.position;

import io.github.readout4j.clause.Clauses;
import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Sentence;
import java.util.Optional;

/**
 * The part of a content that lies in one sentence, with what the cue says of it.
 *
 * @param sentence the sentence
 * @param clauses its clauses
 * @param words the tokens of the part
 * @param clausal whether it is a clause with a tense
 * @param act what the statement does
 * @param cueStance the stance that the cue gives the whole; empty if the words themselves tell
 */
record Piece(
    Sentence sentence,
    Clauses clauses,
    Range words,
    boolean clausal,
    Act act,
    Optional<Stance> cueStance) {

  /** Returns the words of a part as a piece of their own. */
  Piece part(Range part, boolean asClause, Act said) {
    return new Piece(sentence, clauses, part, asClause, said, cueStance);
  }

  /** Returns the word before the part, which may be repeated within it: "(for) A and for B". */
  String link() {
    return sentence.word(words.from() - 1);
  }
}
