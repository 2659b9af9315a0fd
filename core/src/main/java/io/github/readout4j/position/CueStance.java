package io.github.readout4j.position;

import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.statement.Report;
import java.util.Optional;

/** Tells the stance that the cue of a report gives its content by itself. */
final class CueStance {

  private final ReportingVerbs verbs;
  private final Wording wording;

  CueStance(ReportingVerbs verbs, Wording wording) {
    this.verbs = verbs;
    this.wording = wording;
  }

  /** Returns the stance, unless a noun or a clause tells it: "expressed concern", "agreed that". */
  Optional<Stance> of(Report report, Contents.Part part, Sentence sentence) {
    Statement statement = report.statement();
    boolean elsewhere = part.sentence() != report.sentence();
    boolean agreedClause = statement.act() == Act.AGREE && part.clausal();
    if (elsewhere || agreedClause || isLight(statement) || isCourtesy(statement, part, sentence)) {
      return Optional.empty();
    }
    return report.stance().isPresent()
        ? report.stance().flatMap(stance -> polar(stance, statement.negated()))
        : beside(report, sentence);
  }

  private boolean isLight(Statement statement) {
    return verbs.of(statement.lemma()).stream().anyMatch(entry -> entry.frames().isLight());
  }

  /** Not to support is to oppose; not to oppose says little. */
  private static Optional<Stance> polar(Stance stance, boolean negated) {
    if (!negated) {
      return Optional.of(stance);
    }
    return stance == Stance.SUPPORT ? Optional.of(Stance.OPPOSE) : Optional.empty();
  }

  /** "recalled fondly": an adverb beside the cue. */
  private Optional<Stance> beside(Report report, Sentence sentence) {
    return wording
        .adverb(sentence.word(report.cue() + 1))
        .or(() -> wording.adverb(sentence.word(report.cue() - 1)));
  }

  /** "thanked them for coming", "wished him a happy feast": politeness rather than politics. */
  private boolean isCourtesy(Statement statement, Contents.Part part, Sentence sentence) {
    int first = part.words().from();
    boolean polite = statement.act() == Act.THANK || statement.act() == Act.REQUEST;
    boolean wish =
        statement.act() == Act.HOPE
            && !statement.addressees().isEmpty()
            && !part.clausal()
            && sentence.tag(first) == Tag.DET;
    return wish || (polite && wording.isCourtesy(sentence.word(first)));
  }
}
