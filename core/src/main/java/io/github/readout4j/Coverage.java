package io.github.readout4j;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.statement.Report;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.List;

/** Tells which sentences hold a verb of communication although no statement claims them. */
final class Coverage {

  private final VerbForms forms;

  private Coverage(VerbForms forms) {
    this.forms = forms;
  }

  static Coverage of(Tables tables) {
    return new Coverage(VerbForms.of(tables));
  }

  List<Diagnostic> diagnose(Sentences sentences, List<Report> reports) {
    RangeSet<Integer> claimed = TreeRangeSet.create();
    for (Report report : reports) {
      claimed.add(range(report.statement().cue()));
      report.statement().content().forEach(span -> claimed.add(range(span)));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Sentence sentence : sentences.sentences()) {
      if (sentence.block().kind() == Block.Kind.PARAGRAPH
          && communicates(sentence)
          && !claimed.intersects(Range.closedOpen(sentence.start(), sentence.end()))) {
        diagnostics.add(unclaimed(sentence));
      }
    }
    return diagnostics;
  }

  private boolean communicates(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.tag() == Tag.VERB && forms.isCommunication(token.lower()));
  }

  private static Range<Integer> range(TextSpan span) {
    return Range.closedOpen(span.start(), span.end());
  }

  private static Diagnostic unclaimed(Sentence sentence) {
    return Diagnostic.builder()
        .code(DiagnosticCode.UNCLAIMED_SENTENCE)
        .span(TextSpan.of(sentence.start(), sentence.end()))
        .message("The sentence holds a word of communication, but no statement was read from it.")
        .build();
  }
}
