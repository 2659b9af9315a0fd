package io.github.readout4j.position;

import io.github.readout4j.model.Statement;

/** How often a rule is right: a position is no surer than the statement that shows it. */
final class Confidence {

  private Confidence() {}

  static double of(Finding finding, Statement statement) {
    return ofRule(finding.rule()) * statement.confidence();
  }

  private static double ofRule(String rule) {
    if (rule.startsWith("noun")) {
      return 0.94;
    }
    return switch (rule) {
      case "cue", "accused" -> 0.87;
      case "predicate", "phrase" -> 0.78;
      case "promise", "loaded" -> 0.72;
      default -> 0.55;
    };
  }
}
