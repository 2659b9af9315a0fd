package io.github.readout4j.eval;

import io.github.readout4j.eval.GoldDocument.Meeting;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Scores a readout against the annotations of its text. */
final class Scorer {

  private final GoldDocument gold;
  private final Readout readout;
  private final Scores scores = new Scores();

  private Scorer(GoldDocument gold, Readout readout) {
    this.gold = gold;
    this.readout = readout;
  }

  /**
   * Returns the scores.
   *
   * @throws IllegalArgumentException if the readout is of another text
   */
  static Scores score(GoldDocument gold, Readout readout) {
    if (!gold.text().equals(readout.text())) {
      throw new IllegalArgumentException(gold.name() + ": the readout is of another text");
    }
    return new Scorer(gold, readout).scores();
  }

  private Scores scores() {
    addStatements();
    addPositions();
    addAgreements();
    gold.encounter().ifPresent(this::addEncounter);
    return scores;
  }

  private void addStatements() {
    List<StatementMatch> matches = StatementMatch.in(gold, readout);
    int all = gold.statements().size();
    int found = readout.statements().size();
    add(Measure.STATEMENT, matches, it -> true, all, found);
    add(Measure.CONTENT_PARTIAL, matches, StatementMatch::contentPartial, all, found);
    add(Measure.CONTENT_EXACT, matches, StatementMatch::contentExact, all, found);
    add(Measure.STATEMENT_SPEAKER, matches, StatementMatch::speaker, all, found);
    add(Measure.STATEMENT_ACT, matches, StatementMatch::act, all, found);
    add(
        Measure.STATEMENT_SPEAKER_CONTENT,
        matches,
        it -> it.speaker() && it.contentPartial(),
        all,
        found);
  }

  private void addPositions() {
    List<PositionMatch> matches = PositionMatch.in(gold, readout);
    int all = gold.positions().size();
    int found = readout.positions().size();
    add(Measure.POSITION, matches, it -> true, all, found);
    add(Measure.POSITION_STANCE, matches, PositionMatch::stance, all, found);
    add(Measure.POSITION_STANCE_HOLDER, matches, it -> it.stance() && it.holder(), all, found);
  }

  private void addAgreements() {
    List<AgreementMatch> matches = AgreementMatch.in(gold, readout);
    int all = gold.agreements().size();
    int found = readout.agreements().size();
    add(Measure.AGREEMENT, matches, it -> true, all, found);
    add(Measure.AGREEMENT_STATUS, matches, AgreementMatch::status, all, found);
    add(Measure.AGREEMENT_KIND, matches, AgreementMatch::kind, all, found);
  }

  private void addEncounter(Meeting ours) {
    Optional<Encounter> theirs = readout.encounters().stream().findFirst();
    boolean sameKind = theirs.filter(it -> it.kind() == ours.kind()).isPresent();
    scores.add(Measure.ENCOUNTER_KIND, new Score(sameKind ? 1 : 0, 1, theirs.isPresent() ? 1 : 0));

    List<Speaker> found = theirs.map(Encounter::participants).orElse(List.of());
    Names names = new Names(gold.speakers());
    int right =
        Pairing.of(ours.participants(), found, (key, it) -> names.same(key, it) ? 1 : 0, 1).size();
    scores.add(
        Measure.ENCOUNTER_PARTICIPANTS, new Score(right, ours.participants().size(), found.size()));
  }

  private <T> void add(
      Measure measure, Collection<T> matches, Predicate<T> right, int all, int found) {
    int count = (int) matches.stream().filter(right).count();
    scores.add(measure, new Score(count, all, found));
  }
}
