package io.github.readout4j.position;

import io.github.readout4j.clause.ClauseReader;
import io.github.readout4j.clause.Clauses;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.statement.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where each side stands: reports of statements go in, positions come out, in their order.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class PositionFinder {

  private final ClauseReader clauseReader;
  private final CueStance cues;
  private final PieceReader pieces;

  private PositionFinder(ClauseReader clauseReader, CueStance cues, PieceReader pieces) {
    this.clauseReader = clauseReader;
    this.cues = cues;
    this.pieces = pieces;
  }

  /** Returns the finder over the shipped lexicon. */
  public static PositionFinder standard() {
    return of(Tables.shipped());
  }

  /** Returns the finder over the tables. */
  public static PositionFinder of(Tables tables) {
    Wording wording = Wording.standard();
    ReportingVerbs verbs = ReportingVerbs.of(tables);
    ClauseWords.Lexicon lexicon =
        new ClauseWords.Lexicon(
            wording,
            Additions.standard(),
            Effects.standard(),
            Attitudes.standard(),
            StanceNouns.standard(),
            verbs);
    return new PositionFinder(
        new ClauseReader(VerbForms.of(tables)),
        new CueStance(verbs, wording),
        new PieceReader(lexicon));
  }

  /** Returns the positions that the reports show. */
  public List<Position> find(
      Sentences sentences, Mentions mentions, Speakers speakers, List<Report> reports) {
    Map<Integer, Clauses> clauses = new HashMap<>();
    Nesting nesting = new Nesting(reports);
    Set<String> represented = Holders.represented(speakers);
    Set<Object> known = new HashSet<>();
    List<Position> positions = new ArrayList<>();
    for (Report report : reports) {
      Holders holders = new Holders(speakers, report.statement(), represented);
      for (Contents.Part part : Contents.of(report, sentences)) {
        Sentence sentence = sentences.sentences().get(part.sentence());
        Piece piece =
            new Piece(
                sentence,
                clauses.computeIfAbsent(
                    part.sentence(), s -> clauseReader.read(sentence, mentions.in(s))),
                part.words(),
                part.clausal(),
                report.statement().act(),
                cues.of(report, part, sentence));
        for (Finding finding : findings(report, piece, holders, nesting)) {
          Position position = position(report, piece, finding, holders);
          if (known.add(List.of(position.stance(), position.target(), position.holders()))) {
            positions.add(position);
          }
        }
      }
    }
    return List.copyOf(positions);
  }

  private List<Finding> findings(Report report, Piece piece, Holders holders, Nesting nesting) {
    boolean muted = report.statement().negated() && piece.cueStance().isEmpty();
    if (muted || nesting.isDenied(report)) {
      return List.of();
    }
    List<Finding> found = pieces.read(piece, holders.in(piece.sentence()));
    return Accused.named(report, piece, found).stream()
        .filter(finding -> !nesting.covers(report, piece.sentence(), finding))
        .toList();
  }

  private static Position position(Report report, Piece piece, Finding finding, Holders holders) {
    Sentence sentence = piece.sentence();
    List<Speaker> held = holders.of(sentence, finding, piece.words());
    return Position.builder()
        .statement(report.statement().id())
        .holders(held)
        .stance(finding.stance())
        .target(span(sentence, finding.target()))
        .toward(holders.toward(sentence, finding, held))
        .rule("position:" + finding.rule())
        .confidence(Confidence.of(finding, report.statement()))
        .build();
  }

  static TextSpan span(Sentence sentence, Range range) {
    return TextSpan.of(sentence.token(range.from()).start(), sentence.token(range.to() - 1).end());
  }
}
