package io.github.readout4j.examples.service;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * What a batch answers for a line that it cannot read.
 *
 * @param line which line, counted from 1
 * @param document the document's name, if the line could be read so far
 * @param problem what is wrong
 */
@JsonPropertyOrder({"line", "document", "problem"})
record LineProblem(int line, Optional<String> document, Problem problem) {

  static LineProblem of(int line, ProblemException e) {
    return new LineProblem(line, Optional.empty(), e.problem());
  }
}
