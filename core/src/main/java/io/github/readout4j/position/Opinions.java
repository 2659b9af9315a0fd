package io.github.readout4j.position;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.Act;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what somebody's opinion is said to be: "(stressed) her belief that the dam must be mended".
 * The clause tells more than the noun. Immutable.
 */
final class Opinions {

  private static final Set<Act> ACTS = Set.of(Act.BELIEVE, Act.SAY);

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> trusting = new HashSet<>();

  private Opinions() {}

  /**
   * An opinion within a content.
   *
   * @param start where the phrase of its noun begins
   * @param owner the words that name whose it is; empty if none do
   * @param clause what it says
   * @param trusting whether the noun speaks for what the clause is about: "confidence that"
   */
  record Opinion(int start, Range owner, Range clause, boolean trusting) {}

  static Opinions standard() {
    Opinions opinions = new Opinions();
    for (Table.Row row : Table.named("nouns").rows()) {
      if (row.optionalConstant("act", Act.class).filter(ACTS::contains).isPresent()) {
        opinions.nouns.addAll(row.list("forms"));
        if (!row.get("stance").isEmpty()) {
          opinions.trusting.addAll(row.list("forms"));
        }
      }
    }
    return opinions;
  }

  /** Returns the first opinion that stands at the beginning of the piece or beside it. */
  Optional<Opinion> in(Piece piece, Phrases phrases) {
    Range words = piece.words();
    for (int i = words.from(); i < words.to() - 2; i++) {
      if (nouns.contains(phrases.word(i)) && opensClause(piece, phrases, i + 1)) {
        int start = phrases.start(i, words.from());
        boolean edge = start <= words.from() || phrases.isConjunction(start - 1);
        return edge ? Optional.of(opinion(phrases, start, i, words)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean opensClause(Piece piece, Phrases phrases, int that) {
    return phrases.isThat(that)
        && piece.clauses().list().stream()
            .anyMatch(
                clause ->
                    clause.kind() == Clause.Kind.COMPLEMENT
                        && clause.verb().form().isFinite()
                        && clause.subject().from() == that + 1);
  }

  private Opinion opinion(Phrases phrases, int start, int noun, Range words) {
    return new Opinion(
        start,
        phrases.possessor(start, noun),
        new Range(noun + 2, words.to()),
        trusting.contains(phrases.word(noun)));
  }
}
