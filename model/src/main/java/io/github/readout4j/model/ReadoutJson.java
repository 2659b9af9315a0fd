package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;

/** Writes readouts as JSON and reads them again, without loss. */
public final class ReadoutJson {

  private static final ObjectMapper MAPPER = newMapper();

  private ReadoutJson() {}

  /** Returns a new mapper that writes and reads every type of the model. */
  public static ObjectMapper mapper() {
    return newMapper();
  }

  /** Returns the readout as JSON on one line. */
  public static String write(Readout readout) {
    return toJson(readout);
  }

  /** Returns the line of a batch as JSON on one line, without a line end. */
  public static String write(ReadoutLine line) {
    return toJson(line);
  }

  /**
   * Returns the readout that the JSON holds.
   *
   * @throws IllegalArgumentException if the JSON is broken or is no readout
   */
  public static Readout read(String json) {
    return fromJson(json, Readout.class);
  }

  /**
   * Returns the line of a batch that the JSON holds.
   *
   * @throws IllegalArgumentException if the JSON is broken or is no such line
   */
  public static ReadoutLine readLine(String json) {
    return fromJson(json, ReadoutLine.class);
  }

  private static String toJson(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value of the model can always be written", e);
    }
  }

  private static <T> T fromJson(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static ObjectMapper newMapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();
    mapper
        .configOverride(Optional.class)
        .setInclude(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    mapper
        .configOverride(List.class)
        .setInclude(
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.defaults());
    return mapper;
  }
}
