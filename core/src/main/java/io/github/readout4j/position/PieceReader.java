package io.github.readout4j.position;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the stances that one piece of a content shows: first its main point, then its asides. */
final class PieceReader {

  private final ClauseWords.Lexicon lexicon;

  PieceReader(ClauseWords.Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the findings. */
  List<Finding> read(Piece piece, Parties parties) {
    Phrases phrases = new Phrases(piece.sentence());
    Judgments judgments = new Judgments(phrases, lexicon.wording());
    Trimmer trimmer = new Trimmer(phrases, piece.clauses(), lexicon, judgments);
    ClauseWords words = new ClauseWords(piece, phrases, trimmer, judgments, lexicon, parties);
    Cover cover = new Cover();
    List<Finding> findings = new ArrayList<>(main(words, cover));
    Range owner = phrases.ownerAt(piece.words());
    if (owner.isEmpty() && !findings.isEmpty()) {
      owner = findings.get(0).holder();
    }
    for (Finding aside :
        new Asides(phrases, lexicon.wording(), trimmer).find(piece.words(), cover)) {
      if (findings.stream().noneMatch(aside::repeats)) {
        findings.add(aside.heldBy(owner));
      }
    }
    addLoaded(words, owner, cover, findings);
    if (findings.isEmpty()) {
      Optional<Finding> praise = new Praises(words).find();
      Optional<Finding> told = praise.isPresent() ? praise : new Endorsements(words).find();
      if (told.isPresent()) {
        findings.add(told.get());
      }
    }
    return new Targets(piece, phrases, lexicon.additions()).named(findings);
  }

  private List<Finding> main(ClauseWords words, Cover cover) {
    Piece piece = words.piece();
    List<Frame> frames = new FrameReader(lexicon, words.phrases()).read(piece.words());
    Optional<Finding> regarded = new Regards(words).ofContent();
    if (regarded.isPresent()) {
      cover.add(piece.words());
      return List.of(regarded.get());
    }
    boolean clause = isClause(words, frames);
    boolean commits = piece.cueStance().equals(Optional.of(Stance.COMMIT));
    if (clause && (piece.cueStance().isEmpty() || commits)) {
      List<Finding> found = new ClauseStances(words).find();
      for (Finding finding : found) {
        cover.add(finding.target());
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    PhraseStances phrase = new PhraseStances(words, frames, cover);
    return clause && piece.cueStance().isEmpty() ? phrase.besideClause() : phrase.find();
  }

  /** A content that opens with a stance noun is a phrase unless that noun belongs to a subject. */
  private static boolean isClause(ClauseWords words, List<Frame> frames) {
    Piece piece = words.piece();
    TopClauses clauses = new TopClauses(piece, words.phrases());
    boolean framed = !frames.isEmpty() && frames.get(0).start() <= piece.words().from();
    boolean told = piece.clausal() || clauses.open() || isDegree(words);
    return framed ? clauses.judges(frames.get(0).from()) : told;
  }

  /** "how vital the bridge is". */
  private static boolean isDegree(ClauseWords words) {
    int first = words.piece().words().from();
    return words.phrases().word(first).equals("how") && words.phrases().tag(first + 1) == Tag.ADJ;
  }

  /** Loaded words beside the main point: "(aid) in the face of the brutal siege". */
  private static void addLoaded(
      ClauseWords words, Range owner, Cover cover, List<Finding> findings) {
    Piece piece = words.piece();
    boolean nouns = piece.act() != Act.DISCUSS && piece.act() != Act.INFORM;
    for (Finding loaded : words.judgments().loaded(piece.words(), cover, nouns)) {
      Range target = words.trimmer().trim(loaded.target());
      boolean inner = loaded.stance() == Stance.DENY && target.from() > piece.words().from();
      boolean denied = loaded.stance() == Stance.DENY && piece.act() == Act.DENY;
      if (!target.isEmpty() && !inner && !denied) {
        Finding finding = Finding.of(loaded.stance(), target, loaded.rule());
        boolean owned =
            !owner.isEmpty() && !target.contains(owner.from()) && words.parties().isPledged(owner);
        findings.add(owned ? finding.heldBy(owner) : finding);
      }
    }
  }
}
