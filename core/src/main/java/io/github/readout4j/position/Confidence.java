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
      return 0.98;
    }
    return switch (rule) {
      case "cue", "accused" -> 0.87;
      case "predicate", "promise" -> 0.83;
      case "phrase", "effect", "praise", "pursuit", "refusal", "existence" -> 0.76;
      case "loaded" -> 0.68;
      default -> 0.55;
    };
  }
}
