package io.github.readout4j.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;

/** Tells what is wrong with JSON, and where, in one line. */
final class JsonFault {

  private JsonFault() {}

  static String message(JsonProcessingException fault) {
    String path = fault instanceof JsonMappingException mapping ? path(mapping) : "";
    String problem = problem(fault).lines().findFirst().orElse("broken");
    return path.isEmpty() ? problem : path + ": " + problem;
  }

  /** A value that refuses what it is built of says more than the reader that builds it. */
  private static String problem(JsonProcessingException fault) {
    Throwable cause = fault.getCause();
    boolean refused =
        cause instanceof IllegalArgumentException || cause instanceof IllegalStateException;
    String problem = refused ? cause.getMessage() : fault.getOriginalMessage();
    return problem == null ? "" : problem;
  }

  /** Returns a path such as {@code statements[2].act}. */
  private static String path(JsonMappingException fault) {
    StringBuilder path = new StringBuilder();
    for (Reference step : fault.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
