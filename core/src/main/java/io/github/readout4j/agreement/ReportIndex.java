package io.github.readout4j.agreement;

import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.statement.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reports by the sentences that their contents lie in. */
final class ReportIndex {

  private final Map<Integer, List<Report>> bySentence = new HashMap<>();

  ReportIndex(Sentences sentences, List<Report> reports) {
    for (Report report : reports) {
      for (TextSpan span : report.statement().content()) {
        add(report, span, sentences);
      }
    }
  }

  private void add(Report report, TextSpan span, Sentences sentences) {
    List<Sentence> all = sentences.sentences();
    int i = sentences.firstEndingAfter(span.start());
    while (i < all.size() && all.get(i).start() < span.end()) {
      bySentence.computeIfAbsent(i, index -> new ArrayList<>()).add(report);
      i++;
    }
  }

  /** Returns the reports whose contents speak of the agreement by these words. */
  List<Report> telling(Naming naming) {
    TextSpan span = naming.span();
    List<Report> telling = new ArrayList<>();
    for (Report report : bySentence.getOrDefault(naming.sentence().index(), List.of())) {
      if (speaksOf(report, span)) {
        telling.add(report);
      }
    }
    return telling;
  }

  private static boolean speaksOf(Report report, TextSpan span) {
    for (TextSpan piece : report.statement().content()) {
      if (piece.overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
