package io.github.readout4j.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;

/**
 * Writes readouts as JSON and reads them again, without loss.
 *
 * <p>JSON from anywhere can be read: it names no types, nesting and lengths have bounds, and what
 * does not make a readout is refused with one exception that says where.
 *
 * <p>Thread-safe.
 */
public final class ReadoutJson {

  /** A statement of a readout lies four deep; the rest is for fields of later versions. */
  private static final int DEEPEST = 64;

  private static final int LONGEST_TEXT = 100_000_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 100;

  private static final ObjectMapper MAPPER = newMapper();

  private ReadoutJson() {}

  /**
   * Returns a new mapper that writes and reads every type of the model, for the caller to configure
   * further: other mappers, and the methods here, do not change with it.
   */
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
   * @throws IllegalArgumentException if the JSON is broken or is no readout; the message names the
   *     path of what is wrong, such as {@code statements[2].act}
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
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new IllegalArgumentException("the JSON is null");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(JsonFault.message(e), e);
    }
  }

  private static ObjectMapper newMapper() {
    JsonMapper mapper =
        JsonMapper.builder(strictFactory())
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
            .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
            .withCoercionConfig(LogicalType.Textual, ReadoutJson::takeOnlyStrings)
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
    return mapper;
  }

  /** A field that comes twice would change a value that has been checked already. */
  private static JsonFactory strictFactory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(bounds())
        .build();
  }

  /** A number is no text, even if it could be written as one. */
  private static void takeOnlyStrings(MutableCoercionConfig texts) {
    texts
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  private static StreamReadConstraints bounds() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(DEEPEST)
        .maxStringLength(LONGEST_TEXT)
        .maxNameLength(LONGEST_NAME)
        .maxNumberLength(LONGEST_NUMBER)
        .build();
  }
}
