package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.statement.Report;
import java.util.List;

/** Finds who is accused: an accusation is a stance towards a party rather than towards a deed. */
final class Accused {

  private Accused() {}

  /** Returns the findings with accusations turned to the accused where the text names them. */
  static List<Finding> named(Report report, Piece piece, List<Finding> findings) {
    return findings.stream().map(finding -> named(report, piece, finding)).toList();
  }

  private static Finding named(Report report, Piece piece, Finding finding) {
    boolean accuses = finding.stance() == Stance.ACCUSE && finding.rule().equals("cue");
    Range accused = accuses ? accused(report, piece) : Range.NONE;
    return accused.isEmpty()
        ? finding
        : Finding.of(Stance.ACCUSE, accused, "accused").toward(accused);
  }

  /** "accused the militia of looting", "blamed on the militia", "(alleged) the militia looting". */
  private static Range accused(Report report, Piece piece) {
    Sentence sentence = piece.sentence();
    int content = piece.words().from();
    int end = content - 1;
    boolean link = sentence.tag(end) == Tag.ADP;
    if (link && end > report.cue() + 1) {
      return new Range(report.cue() + 1, end);
    }
    int name = new Phrases(sentence).headEnd(content, piece.words().to());
    boolean doer = sentence.word(name).endsWith("ing") && sentence.tag(name) == Tag.VERB;
    return doer ? new Range(content, name) : Range.NONE;
  }
}
