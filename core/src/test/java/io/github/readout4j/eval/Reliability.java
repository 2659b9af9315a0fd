package io.github.readout4j.eval;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far confidence can be relied on: of what was found with confidence about p, a share of about
 * p should be right. A statement is right if its speakers are, and its content in part; a position
 * if its target, stance and holders are; an agreement if its name and status are.
 */
final class Reliability {

  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  /** Adds the statements of a document. */
  void add(GoldDocument gold, Readout readout) {
    Set<String> rightOnes =
        StatementMatch.in(gold, readout).stream()
            .filter(it -> it.speaker() && it.contentPartial())
            .map(it -> it.found().id())
            .collect(Collectors.toSet());
    for (Statement statement : readout.statements()) {
      add(statement.confidence(), rightOnes.contains(statement.id()));
    }
  }

  /** Adds the positions of a document. */
  void addPositions(GoldDocument gold, Readout readout) {
    Set<Position> rightOnes = Collections.newSetFromMap(new IdentityHashMap<>());
    PositionMatch.in(gold, readout).stream()
        .filter(it -> it.stance() && it.holder())
        .forEach(it -> rightOnes.add(it.found()));
    for (Position position : readout.positions()) {
      add(position.confidence(), rightOnes.contains(position));
    }
  }

  /** Adds the agreements of a document. */
  void addAgreements(GoldDocument gold, Readout readout) {
    Set<Agreement> rightOnes = Collections.newSetFromMap(new IdentityHashMap<>());
    AgreementMatch.in(gold, readout).stream()
        .filter(AgreementMatch::status)
        .forEach(it -> rightOnes.add(it.found()));
    for (Agreement agreement : readout.agreements()) {
      add(agreement.confidence(), rightOnes.contains(agreement));
    }
  }

  /** Adds one thing found. */
  void add(double its, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (its * BINS));
    count[bin]++;
    right[bin] += isRight ? 1 : 0;
    confidence[bin] += its;
  }

  /** Returns how far confidence is off, on average over all of it, from 0 to 1. */
  double error() {
    double off = 0;
    for (int bin = 0; bin < BINS; bin++) {
      off += Math.abs(confidence[bin] - right[bin]);
    }
    int all = Arrays.stream(count).sum();
    return all == 0 ? 0 : off / all;
  }

  /** Returns a table, one range of confidence a line; empty ranges are left out. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("confidence       found   mean  right\n");
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        table.append(line(bin));
      }
    }
    return table.append(String.format(Locale.ROOT, "error %.3f%n", error())).toString();
  }

  private String line(int bin) {
    return String.format(
        Locale.ROOT,
        "%.1f - %.1f   %10d  %5.2f  %5.2f%n",
        (double) bin / BINS,
        (double) (bin + 1) / BINS,
        count[bin],
        confidence[bin] / count[bin],
        (double) right[bin] / count[bin]);
  }
}
