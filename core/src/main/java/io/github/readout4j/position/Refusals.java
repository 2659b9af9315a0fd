package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.model.Stance;
import java.util.Optional;

/** Reads what is said to be allowed to nobody: "no state can be allowed to close the strait". */
final class Refusals {

  private final ClauseWords words;
  private final Phrases phrases;

  Refusals(ClauseWords words) {
    this.words = words;
    this.phrases = words.phrases();
  }

  /** Returns what nobody, or not the subject, is to do. */
  Optional<Finding> read(VerbGroup verb, Range subject, Range rest) {
    boolean nobody = !subject.isEmpty() && phrases.isNobody(subject.from());
    boolean allowed =
        verb.passive()
            && isAllowed(verb.head())
            && verb.form() == VerbGroup.Form.MODAL
            && phrases.isInfinitive(rest.from());
    Range target = allowed ? words.trim(rest.from() + 1, rest.to()) : Range.NONE;
    if (target.isEmpty() || nobody == verb.negated()) {
      return Optional.empty();
    }
    Finding finding = Finding.of(Stance.OPPOSE, target, "refusal");
    return Optional.of(nobody ? finding : finding.toward(subject));
  }

  private boolean isAllowed(int i) {
    return switch (phrases.word(i)) {
      case "allowed", "permitted" -> true;
      default -> false;
    };
  }
}
