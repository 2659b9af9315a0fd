package io.github.readout4j.position;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.statement.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which statements stand within others, so that an inner stance is not told twice. */
final class Nesting {

  private final Map<String, List<TextSpan>> inner = new HashMap<>();
  private final Set<String> denials = new HashSet<>();

  Nesting(List<Report> reports) {
    for (Report report : reports) {
      if (report.statement().act() == Act.DENY) {
        denials.add(report.statement().id());
      }
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

  /** Whether the report names nobody and stands within one that denies what it tells. */
  boolean isDenied(Report report) {
    return report.statement().speakers().isEmpty()
        && report.statement().within().filter(denials::contains).isPresent();
  }

  /** Whether a statement within the report tells the finding itself. */
  boolean covers(Report report, Sentence sentence, Finding finding) {
    if (finding.rule().equals("predicate") || finding.stance() == Stance.DENY) {
      return false;
    }
    TextSpan target = PositionFinder.span(sentence, finding.target());
    boolean whole = finding.rule().equals("endorsed");
    return inner.getOrDefault(report.statement().id(), List.of()).stream()
        .anyMatch(span -> covers(span, target) || (whole && covers(target, span)));
  }

  private static boolean covers(TextSpan span, TextSpan other) {
    return span.start() <= other.start() && other.start() < span.end();
  }
}
