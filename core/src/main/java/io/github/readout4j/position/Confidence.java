package io.github.readout4j.position;

/** How often a rule is right. */
final class Confidence {

  private Confidence() {}

  static double of(Finding finding) {
    String rule = finding.rule();
    if (rule.equals("cue") || rule.startsWith("noun")) {
      return 0.9;
    }
    return switch (rule) {
      case "promise", "attitude", "must", "accountable" -> 0.85;
      case "phrase", "predicate", "loaded" -> 0.7;
      default -> 0.6;
    };
  }
}
