package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;

/**
 * Finds the thing that a clause praises by the way, where it judges nothing else: "the close bond
 * of the two ports rests on trade".
 */
final class Praises {

  private final ClauseWords words;
  private final Phrases phrases;

  Praises(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  Optional<Finding> find() {
    Piece piece = words.piece();
    if (!tells(piece.act()) || !piece.clausal()) {
      return Optional.empty();
    }
    for (int i = piece.words().from(); i < piece.words().to(); i++) {
      int end = phrases.headEnd(i, piece.words().to());
      if (end > i + 1 && isThing(i) && isPraise(new Range(i, end))) {
        Range target =
            isChance(end) ? words.trim(end, piece.words().to()) : words.trim(i, phraseEnd(end));
        return Optional.of(Finding.of(Stance.SUPPORT, target, "praise"));
      }
      i = Math.max(i, end - 1);
    }
    return Optional.empty();
  }

  /** "a great opportunity (to open the port)": what is praised is the deed. */
  private boolean isChance(int end) {
    return phrases.isInfinitive(end)
        && words.lexicon().wording().predicate(phrases.word(end - 1)).isPresent();
  }

  private static boolean tells(Act act) {
    return switch (act) {
      case SAY, BELIEVE, EMPHASIZE, AFFIRM, AGREE, HOPE -> true;
      default -> false;
    };
  }

  /** Neither a name ("the Special Partnership") nor a manner ("in a friendly spirit"). */
  private boolean isThing(int i) {
    int first = phrases.tag(i) == Tag.DET ? i + 1 : i;
    return !phrases.sentence().token(first).isCapitalized()
        && !phrases.word(i).equals("how")
        && !phrases.word(i - 1).equals("in")
        && !phrases.word(i - 1).equals("on");
  }

  private boolean isPraise(Range phrase) {
    return words.judgments().of(phrase).equals(Optional.of(Stance.SUPPORT));
  }

  /** The phrase goes on with what prepositions join to it. */
  private int phraseEnd(int from) {
    int end = from;
    while (phrases.tag(end) == Tag.ADP
        && phrases.headEnd(end + 1, words.piece().words().to()) > end + 1) {
      end = phrases.headEnd(end + 1, words.piece().words().to());
    }
    return end;
  }
}
