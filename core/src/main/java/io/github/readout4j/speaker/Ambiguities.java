package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The mentions that could be several speakers, or none that the text has named. */
final class Ambiguities {

  private final String text;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Collects for the given text; nothing for an empty one, where a first attempt may fail. */
  Ambiguities(String text) {
    this.text = text;
  }

  void add(Mention mention, List<Profile> candidates) {
    String names = candidates.stream().map(Profile::name).collect(Collectors.joining(", "));
    add(DiagnosticCode.AMBIGUOUS_SPEAKER, mention, " could be each of: " + names);
  }

  void unresolved(Mention mention) {
    add(DiagnosticCode.UNRESOLVED_PRONOUN, mention, " stands for no one the text has named");
  }

  private void add(DiagnosticCode code, Mention mention, String message) {
    if (text.isEmpty()) {
      return;
    }
    String words = text.substring(mention.start(), mention.end());
    diagnostics.add(
        Diagnostic.builder()
            .code(code)
            .span(TextSpan.of(mention.start(), mention.end()))
            .message("\"" + words + "\"" + message)
            .build());
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
