package io.github.readout4j.statement;

import io.github.readout4j.clause.Clause;
import io.github.readout4j.clause.Range;
import io.github.readout4j.sentence.Tag;

/**
 * Tells the verbs before an infinitive that only colour the act: "went on to pay tribute",
 * "continues to advocate", "took the opportunity to thank", "was pleased to announce".
 */
final class ChainedVerbs {

  private static final int LONGEST_OCCASION = 7;

  private ChainedVerbs() {}

  /** Whether the governing verb only colours what the clause does. */
  static boolean colours(SentenceView view, Clause governor, Clause clause) {
    String word = view.word(governor.verb().head());
    boolean particle = view.word(governor.verb().to()).equals("on");
    int after = governor.verb().to() + (particle ? 1 : 0);
    boolean colours =
        switch (word) {
          case "went", "goes", "go" -> particle;
          case "continue",
              "continues",
              "continued",
              "began",
              "begins",
              "proceeded",
              "wish",
              "wishes",
              "wished",
              "want",
              "wants",
              "wanted",
              "like" ->
              true;
          default -> false;
        };
    if (takesOccasion(view, governor, clause)) {
      return true;
    }
    boolean felt = governor.verb().copula() || governor.verb().passive();
    boolean chained = colours && after == clause.verb().from();
    return (chained || (felt && isFeelingBefore(view, governor, clause)))
        && governor.verb().form().isFinite();
  }

  /** "sought to clarify that": who seeks to set something right says it. */
  static boolean attempts(SentenceView view, Clause governor, Clause clause) {
    boolean attempt =
        switch (view.word(governor.verb().head())) {
          case "sought", "seeks", "seek" -> true;
          default -> false;
        };
    return attempt && governor.verb().to() == clause.verb().from();
  }

  /** "took the opportunity to thank", "used the call to urge": an occasion of the act. */
  private static boolean takesOccasion(SentenceView view, Clause governor, Clause clause) {
    String verb = view.word(governor.verb().head());
    String noun = view.word(clause.verb().from() - 1);
    boolean near =
        clause.verb().from() - governor.verb().to() <= LONGEST_OCCASION
            && governor.verb().form().isFinite();
    return switch (verb) {
      case "took", "takes", "had", "seized" ->
          near && (noun.equals("opportunity") || noun.equals("occasion") || noun.equals("chance"));
      case "used", "uses" ->
          near
              && CueSubjects.isTalk(
                  view, new Range(afterRest(view, governor), clause.verb().from()));
      default -> false;
    };
  }

  /** "used the rest of (the call)": what it is the rest of. */
  private static int afterRest(SentenceView view, Clause governor) {
    int of = governor.verb().to() + 2;
    boolean rest = view.word(of - 1).equals("rest") || view.word(of - 1).equals("remainder");
    return rest && view.word(of).equals("of") ? of + 1 : governor.verb().to();
  }

  /** "was able to reinforce", "am pleased to announce": an adjective between two verbs. */
  private static boolean isFeelingBefore(SentenceView view, Clause governor, Clause clause) {
    int adjective = clause.verb().from() - 1;
    boolean copular = view.tag(adjective) == Tag.ADJ && governor.verb().copula();
    boolean passive = governor.verb().passive() && governor.verb().head() == adjective;
    return switch (view.word(adjective)) {
      case "able",
          "quick",
          "pleased",
          "glad",
          "happy",
          "delighted",
          "proud",
          "honored",
          "honoured" ->
          copular || passive;
      default -> false;
    };
  }
}
