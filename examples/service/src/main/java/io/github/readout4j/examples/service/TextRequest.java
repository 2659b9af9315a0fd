package io.github.readout4j.examples.service;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readout4j.ReadoutSource;
import io.github.readout4j.model.ReadoutJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * A text that someone wants parsed.
 *
 * @param document the name of the document, in a batch
 * @param text the text
 * @param publishedOn the day it was published, if known
 */
record TextRequest(Optional<String> document, String text, Optional<LocalDate> publishedOn) {

  private static final ObjectMapper MAPPER = ReadoutJson.mapper();
  private static final Set<String> FIELDS = Set.of("document", "text", "publishedOn");

  /** A text that comes as it is. */
  static TextRequest plain(String text, Optional<String> publishedOn) {
    return new TextRequest(Optional.empty(), text, publishedOn.map(TextRequest::date));
  }

  /**
   * A text that comes as the field {@code text} of a JSON object.
   *
   * @throws ProblemException if the JSON is broken, or is not such an object
   */
  static TextRequest json(String json) {
    JsonNode object = parse(json);
    if (object == null || !object.isObject()) {
      throw wrong("a JSON object with the field text is wanted");
    }
    refuseUnknown(object.fieldNames());
    String text = string(object, "text").orElseThrow(() -> wrong("the field text is missing"));
    return new TextRequest(
        string(object, "document").filter(name -> !name.isBlank()),
        text,
        string(object, "publishedOn").map(TextRequest::date));
  }

  ReadoutSource source() {
    ReadoutSource.Builder source = ReadoutSource.builder().text(text);
    publishedOn.ifPresent(source::publishedOn);
    return source.build();
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      String where =
          place == null
              ? ""
              : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
      throw Problem.Kind.NOT_JSON.refuse(e.getOriginalMessage() + where);
    }
  }

  /** A field that is spelled wrong would otherwise be lost without a word. */
  private static void refuseUnknown(Iterator<String> names) {
    while (names.hasNext()) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw wrong("unknown field " + name + "; known are document, text and publishedOn");
      }
    }
  }

  private static Optional<String> string(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw wrong("the field " + field + " is not a string");
    }
    return Optional.of(value.textValue());
  }

  private static LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw wrong("publishedOn is a day such as 2024-04-03, not " + value);
    }
  }

  private static ProblemException wrong(String detail) {
    return Problem.Kind.NOT_A_REQUEST.refuse(detail);
  }
}
