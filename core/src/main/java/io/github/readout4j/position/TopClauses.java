package io.github.readout4j.position;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.clause.VerbGroup;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds the clauses of a content that no other clause of it holds, and their subjects. */
final class TopClauses {

  private final Piece piece;
  private final Phrases phrases;

  TopClauses(Piece piece, Phrases phrases) {
    this.piece = piece;
    this.phrases = phrases;
  }

  List<Clause> find() {
    List<Clause> tops = new ArrayList<>();
    for (Clause clause : piece.clauses().list()) {
      if (piece.words().contains(clause.verb().head())
          && clause.verb().form().isFinite()
          && !isModifier(clause)) {
        if (tops.isEmpty() ? isOuter(clause) : isBeside(clause, tops.get(tops.size() - 1))) {
          tops.add(clause);
        }
      }
    }
    return tops;
  }

  /** "(that) shared ports bring peace": the first verb has no subject, and another does. */
  private boolean isModifier(Clause clause) {
    return clause.verb().form() == VerbGroup.Form.PAST
        && !phrases.hasNoun(clause.subject())
        && clause.kind() == Clause.Kind.COMPLEMENT
        && piece.clauses().list().stream()
            .anyMatch(
                inner ->
                    inner.parent() == clause.index()
                        && inner.kind() == Clause.Kind.COMPLEMENT
                        && inner.verb().form().isFinite()
                        && inner.subject().from() <= clause.verb().to() + 2);
  }

  private static boolean isOuter(Clause clause) {
    return clause.kind() != Clause.Kind.RELATIVE && clause.kind() != Clause.Kind.ADVERBIAL;
  }

  private boolean isBeside(Clause clause, Clause top) {
    boolean joined =
        phrases.isConjunction(clause.start())
            || phrases.isConjunction(clause.start() - 1)
            || (phrases.isConjunction(clause.start() + 1) && phrases.isComma(clause.start()));
    return switch (clause.kind()) {
      case COORDINATE -> clause.parent() == top.index();
      case CONJOINED -> true;
      case COMPLEMENT -> joined;
      default -> false;
    };
  }

  /** A content without an opening adverbial begins with its subject, however long that is. */
  Range subject(Clause clause, boolean first) {
    Range found = piece.clauses().root(clause).subject();
    int opening = piece.words().from();
    int start = phrases.word(opening).equals("how") ? opening + 1 : opening;
    if (found.isEmpty() || found.to() <= start) {
      return Range.NONE;
    }
    boolean opens =
        (first || clause.kind() == Clause.Kind.COORDINATE)
            && phrases.startsPhrase(start)
            && clause.verb().form() != VerbGroup.Form.PAST;
    return opens && found.from() > start
        ? new Range(start, clause.verb().from())
        : new Range(Math.max(start, found.from()), found.to());
  }

  /**
   * Whether the content begins with the subject of a clause. Only "is", "remains" or a modal verb
   * surely makes a clause of a noun phrase.
   */
  boolean open() {
    return piece.clauses().list().stream().anyMatch(this::opens);
  }

  /** Whether such a clause has its verb after the given token. */
  boolean judges(int token) {
    return piece.clausal()
        && piece.clauses().list().stream()
            .anyMatch(clause -> opens(clause) && clause.verb().from() > token + 1);
  }

  private boolean opens(Clause clause) {
    int verb = clause.verb().from();
    boolean sure = clause.verb().copula() || phrases.tag(verb) == Tag.AUX;
    return sure
        && isOuter(clause)
        && clause.verb().form().isFinite()
        && piece.words().contains(verb)
        && clause.subject().from() <= piece.words().from()
        && clause.subject().contains(piece.words().from());
  }
}
