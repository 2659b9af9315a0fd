package io.github.readout4j.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with JSON, and where, in one line. */
final class JsonFault {

  private JsonFault() {}

  static String message(JsonProcessingException fault) {
    String path = fault instanceof JsonMappingException mapping ? path(mapping) : "";
    Throwable cause = fault.getCause();
    if (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException) {
      // A value that refuses what it is built of; the whole readout names the path itself.
      return path.isEmpty() ? line(cause.getMessage()) : path + ": " + line(cause.getMessage());
    }
    return (path.isEmpty() ? place(fault) : path) + ": " + line(fault.getOriginalMessage());
  }

  private static String line(@Nullable String message) {
    return message == null ? "broken" : message.lines().findFirst().orElse("broken");
  }

  private static String place(JsonProcessingException fault) {
    JsonLocation at = fault.getLocation();
    return at == null ? "JSON" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
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
