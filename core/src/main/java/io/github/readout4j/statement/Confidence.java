package io.github.readout4j.statement;

/** How sure the stage is of a statement, by the construction it was read from. */
final class Confidence {

  private Confidence() {}

  static double of(Draft draft) {
    double base = base(draft.rule());
    return draft.speakers().isEmpty() ? base - 0.15 : base;
  }

  private static double base(String rule) {
    if (rule.contains("nested") || rule.startsWith("verb-gerund")) {
      return 0.6;
    }
    if (rule.startsWith("talks") || rule.startsWith("passive")) {
      return 0.75;
    }
    if (rule.startsWith("attitude") || rule.contains("purpose")) {
      return 0.8;
    }
    return rule.startsWith("inverted") || rule.startsWith("postposed") ? 0.85 : 0.92;
  }
}
