package io.github.readout4j.agreement;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.statement.MarkedText;
import java.util.List;

/** The agreements of texts whose statements are marked by hand. */
final class MarkedAgreements {

  private static final AgreementFinder FINDER = AgreementFinder.standard();

  private MarkedAgreements() {}

  static List<Agreement> find(String marked, DateMention... dates) {
    MarkedText text = MarkedText.read(marked);
    return FINDER.find(
        text.sentences(), text.mentions(), text.speakers(), text.reports(), List.of(dates));
  }

  /** Returns the names, in the order of the text. */
  static List<String> names(String marked) {
    return find(marked).stream().map(Agreement::name).toList();
  }
}
