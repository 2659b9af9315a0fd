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
    boolean agreed = statement.act() == Act.AGREE;
    boolean deed = agreed && isDeed(part, sentence);
    boolean agreedClause = agreed && part.clausal() && !deed;
    boolean announced =
        statement.act() == Act.INFORM && (part.clausal() || isOwned(part, sentence));
    boolean undecided =
        agreed
            && isDenied(statement, part, sentence)
            && report.stance().equals(Optional.of(Stance.COMMIT));
    if (elsewhere
        || agreedClause
        || undecided
        || announced
        || isEmpty(statement)
        || isCourtesy(statement, part, sentence)) {
      return Optional.empty();
    }
    if ((deed && !statement.negated()) || (agreed && abstains(part, sentence))) {
      return Optional.of(Stance.COMMIT);
    }
    return report.stance().isPresent()
        ? report
            .stance()
            .flatMap(stance -> Stances.told(stance, isDenied(statement, part, sentence)))
        : beside(report, sentence);
  }

  /** "(pledged) not to leave": what is pledged is to stay. */
  private static boolean isDenied(Statement statement, Contents.Part part, Sentence sentence) {
    return statement.negated() && !abstains(part, sentence);
  }

  private static boolean abstains(Contents.Part part, Sentence sentence) {
    return sentence.word(part.words().from()).equals("not");
  }

  /** "agreed to meet": what those who agree will do. */
  private static boolean isDeed(Contents.Part part, Sentence sentence) {
    int first = part.words().from();
    return sentence.word(first - 1).equals("to") && new Phrases(sentence).isBaseVerb(first);
  }

  /** "(announced) Chile's entry": what another does. */
  private static boolean isOwned(Contents.Part part, Sentence sentence) {
    return !new Phrases(sentence).ownerAt(part.words()).isEmpty();
  }

  /** An empty verb leaves the act, and so the stance, to its noun: "offered condolences". */
  private boolean isEmpty(Statement statement) {
    for (ReportingVerbs.Entry entry : verbs.of(statement.lemma())) {
      if (entry.frames().isLight()
          && (entry.act() != statement.act() || !entry.frames().takesPhrase())) {
        return true;
      }
    }
    return false;
  }

  /** "recalled fondly": an adverb beside the cue. */
  private Optional<Stance> beside(Report report, Sentence sentence) {
    Optional<Stance> after = wording.adverb(sentence.word(report.cue() + 1));
    return after.isPresent() ? after : wording.adverb(sentence.word(report.cue() - 1));
  }

  /** "thanked them for coming", "wished him a happy feast": politeness rather than politics. */
  private boolean isCourtesy(Statement statement, Contents.Part part, Sentence sentence) {
    int first = part.words().from();
    boolean wish =
        statement.act() == Act.HOPE
            && statement.lemma().equals("wish")
            && sentence.tag(first - 1) != Tag.ADP
            && sentence.tag(first - 1) != Tag.SCONJ
            && sentence.tag(first) != Tag.VERB;
    return wish || (statement.act() == Act.THANK && wording.isCourtesy(sentence.word(first)));
  }
}
