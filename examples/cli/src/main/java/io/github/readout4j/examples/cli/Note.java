package io.github.readout4j.examples.cli;

import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.Readout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parser noticed, and the places of which it says the same: a long text has many.
 *
 * @param message what it is, on one line
 * @param places the words there, each on one line
 */
record Note(String message, List<String> places) {

  /** Returns the notes of a readout, in the order in which they come first. */
  static List<Note> of(Readout readout) {
    Map<String, List<String>> notes = new LinkedHashMap<>();
    for (Diagnostic diagnostic : readout.diagnostics()) {
      List<String> places =
          notes.computeIfAbsent(Printable.line(diagnostic.message()), it -> new ArrayList<>());
      diagnostic.span().map(readout::textOf).map(Printable::line).ifPresent(places::add);
    }
    return notes.entrySet().stream().map(it -> new Note(it.getKey(), it.getValue())).toList();
  }
}
