package io.github.readout4j.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.readout4j.model.ReadoutJson;

/** Writes values as JSON in UTF-8, losing no character. */
final class Json {

  private static final ObjectMapper MAPPER = ReadoutJson.mapper();
  private static final ObjectWriter ASCII =
      MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());

  private Json() {}

  static byte[] bytes(Object value) {
    try {
      String json = MAPPER.writeValueAsString(value);
      return (isUnicode(json) ? json : ASCII.writeValueAsString(value)).getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer can always be written", e);
    }
  }

  /** Half a surrogate pair, from a text cut in the middle of one, has no UTF-8: it is escaped. */
  private static boolean isUnicode(String json) {
    return UTF_8.newEncoder().canEncode(json);
  }
}
