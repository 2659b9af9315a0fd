package io.github.readout4j.position;

import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.statement.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which statements stand within others, so that an inner stance is not told twice. */
final class Nesting {

  private final Map<String, List<TextSpan>> inner = new HashMap<>();

  Nesting(List<Report> reports) {
    for (Report report : reports) {
      report
          .statement()
          .within()
          .ifPresent(
              outer -> {
                List<TextSpan> spans = inner.computeIfAbsent(outer, id -> new ArrayList<>());
                spans.add(report.statement().cue());
                spans.addAll(report.statement().content());
              });
    }
  }

  /** Whether a statement within the report tells the finding itself. */
  boolean covers(Report report, Sentence sentence, Finding finding) {
    if (finding.rule().equals("predicate")) {
      return false;
    }
    TextSpan target = PositionFinder.span(sentence, finding.target());
    return inner.getOrDefault(report.statement().id(), List.of()).stream()
        .anyMatch(span -> span.start() <= target.start() && target.start() < span.end());
  }
}
