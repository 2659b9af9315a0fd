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
  private final Opinions opinions = Opinions.standard();

  PieceReader(ClauseWords.Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the findings. */
  List<Finding> read(Piece piece, Parties parties) {
    Optional<Opinions.Opinion> opinion =
        piece.cueStance().isPresent()
            ? Optional.empty()
            : opinions.in(piece, new Phrases(piece.sentence()));
    List<Finding> told = opinion.map(it -> opinion(it, piece, parties)).orElse(List.of());
    return told.isEmpty() ? words(piece, parties) : told;
  }

  /** Reads what an opinion says, and what stands before it: "his thanks and his belief that". */
  private List<Finding> opinion(Opinions.Opinion opinion, Piece piece, Parties parties) {
    Piece clause = piece.part(opinion.clause(), true, Act.BELIEVE);
    List<Finding> said = words(clause, parties);
    if (said.isEmpty() && opinion.trusting()) {
      said = trusted(clauseWords(clause, parties));
    }
    if (said.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Range before = new Range(piece.words().from(), opinion.start());
    if (!before.isEmpty()) {
      findings.addAll(words(piece.part(before, piece.clausal(), piece.act()), parties));
    }
    for (Finding finding : said) {
      findings.add(finding.holder().isEmpty() ? finding.heldBy(opinion.owner()) : finding);
    }
    return findings;
  }

  /** "(confidence) that the pact will hold": it is the pact that is trusted. */
  private static List<Finding> trusted(ClauseWords words) {
    TopClauses clauses = new TopClauses(words.piece(), words.phrases());
    return clauses.find().stream()
        .limit(1)
        .map(clause -> words.trimmer().trim(clauses.subject(clause, true)))
        .filter(words.phrases()::hasNoun)
        .map(subject -> Finding.of(Stance.SUPPORT, subject, "noun:confidence"))
        .toList();
  }

  private ClauseWords clauseWords(Piece piece, Parties parties) {
    Phrases phrases = new Phrases(piece.sentence());
    Judgments judgments = new Judgments(phrases, lexicon.wording());
    Trimmer trimmer = new Trimmer(phrases, piece.clauses(), lexicon, judgments);
    return new ClauseWords(piece, phrases, trimmer, judgments, lexicon, parties);
  }

  private List<Finding> words(Piece piece, Parties parties) {
    ClauseWords words = clauseWords(piece, parties);
    Phrases phrases = words.phrases();
    Cover cover = new Cover();
    List<Finding> findings = new ArrayList<>(main(words, cover));
    Range owner = phrases.ownerAt(piece.words());
    if (owner.isEmpty() && !findings.isEmpty()) {
      owner = findings.get(0).holder();
    }
    for (Finding aside :
        new Asides(phrases, lexicon.wording(), words.trimmer()).find(piece.words(), cover)) {
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
