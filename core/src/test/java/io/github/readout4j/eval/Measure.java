package io.github.readout4j.eval;

/** What accuracy is measured in. */
enum Measure {
  STATEMENT("statement"),
  CONTENT_PARTIAL("statement, content partial"),
  CONTENT_EXACT("statement, content exact"),
  STATEMENT_SPEAKER("statement + speaker"),
  STATEMENT_ACT("statement + act"),
  STATEMENT_SPEAKER_CONTENT("statement + speaker + content partial"),
  POSITION("position (target)"),
  POSITION_STANCE("position + stance"),
  POSITION_STANCE_HOLDER("position + stance + holder"),
  AGREEMENT("agreement"),
  AGREEMENT_STATUS("agreement + status"),
  AGREEMENT_KIND("agreement + kind"),
  ENCOUNTER_KIND("encounter kind"),
  ENCOUNTER_PARTICIPANTS("encounter participants");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
