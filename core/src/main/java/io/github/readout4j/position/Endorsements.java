package io.github.readout4j.position;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a clause that judges nothing shows when it is stressed or agreed on: "stressed that
 * Norway trains the pilots" speaks for what Norway does.
 *
 * <p>What happened before, what may never happen and what somebody else says tells no such thing.
 */
final class Endorsements {

  private final ClauseWords words;
  private final Phrases phrases;

  Endorsements(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  Optional<Finding> find() {
    Piece piece = words.piece();
    List<Clause> clauses = new TopClauses(piece, phrases).find();
    if (!isEndorsed(piece) || clauses.isEmpty() || !holdsNow(clauses.get(0).verb())) {
      return Optional.empty();
    }
    return Optional.of(words.trimmer().trim(piece.words()))
        .filter(target -> !target.isEmpty())
        .map(target -> Finding.of(Stance.SUPPORT, target, "endorsed"));
  }

  private boolean isEndorsed(Piece piece) {
    boolean endorses = piece.act() == Act.EMPHASIZE || piece.act() == Act.AGREE;
    return endorses && piece.clausal() && phrases.startsPhrase(piece.words().from());
  }

  private boolean holdsNow(VerbGroup verb) {
    boolean present = verb.form() == VerbGroup.Form.PRESENT && phrases.tag(verb.from()) != Tag.PART;
    return !verb.negated() && (present || phrases.word(verb.from()).equals("will"));
  }
}
