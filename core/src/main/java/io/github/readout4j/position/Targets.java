package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the findings whose target can name what a stance is about: neither an empty one, which
 * cutting a phrase can leave, nor one that begins in the middle of a phrase ("who were rescued",
 * "after the ferry sank"), nor a question ("whether the ferry sails").
 */
final class Targets {

  private final Piece piece;
  private final Phrases phrases;
  private final Additions additions;

  Targets(Piece piece, Phrases phrases, Additions additions) {
    this.piece = piece;
    this.phrases = phrases;
    this.additions = additions;
  }

  List<Finding> named(List<Finding> findings) {
    List<Finding> named = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Finding told = withoutHow(finding);
      if (!told.target().isEmpty() && !opensInside(told.target().from()) && !isQuestion(told)) {
        named.add(told);
      }
    }
    return named;
  }

  private boolean opensInside(int i) {
    return switch (phrases.word(i)) {
      case "which", "who", "whose", "whom", "where", "when", "because", "after", "before" -> true;
      case "was", "were", "is", "are", "has" -> phrases.tag(i) == Tag.AUX;
      case "as", "if", "since" -> phrases.tag(i) == Tag.SCONJ;
      default -> additions.beginAt(phrases, i);
    };
  }

  /** "(advice on how) the state can help": how rather than what. */
  private Finding withoutHow(Finding finding) {
    Range target = finding.target();
    boolean how =
        finding.stance() == Stance.DEMAND
            && piece.act() != Act.REQUEST
            && phrases.word(target.from()).equals("how")
            && phrases.startsPhrase(target.from() + 1);
    return how ? finding.about(new Range(target.from() + 1, target.to())) : finding;
  }

  /** To ask whether a thing is so is not to want it. */
  private boolean isQuestion(Finding finding) {
    return switch (phrases.word(finding.target().from())) {
      case "whether", "why" -> true;
      case "how", "what", "if" -> piece.act() == Act.REQUEST;
      default -> false;
    };
  }
}
