package io.github.readout4j.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readout4j.ReadoutSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the archive with its name.
 *
 * @param name where it is from: a path below the root of the archive, or the name that a line gives
 * @param text the text
 * @param publishedOn the day that the line gives, or that the file name begins with
 */
record Document(String name, String text, Optional<LocalDate> publishedOn) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern LEADING_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\b");

  /**
   * Returns the document that a file holds.
   *
   * @throws UnreadableException if it is not UTF-8
   */
  static Document ofFile(String name, byte[] content) throws UnreadableException {
    String file = name.substring(name.lastIndexOf('/') + 1);
    Matcher day = LEADING_DAY.matcher(file);
    return new Document(name, text(content), day.find() ? day(day.group(1)) : Optional.empty());
  }

  /**
   * Returns the document that a line of a JSON Lines file holds in its field {@code text}.
   *
   * @param file the name of the file
   * @throws UnreadableException if it is not UTF-8, not JSON, has no text, or a wrong day
   */
  static Document ofLine(String file, byte[] line) throws UnreadableException {
    JsonNode object = json(text(line));
    JsonNode text = object.path("text");
    if (!text.isTextual()) {
      throw new UnreadableException("the line has no string in the field text");
    }
    String name = object.path("document").asText();
    return new Document(
        name.isBlank() ? nameOfLine(file, line) : name,
        text.textValue(),
        publishedOn(object.path("publishedOn")));
  }

  private static Optional<LocalDate> publishedOn(JsonNode value) throws UnreadableException {
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(value.asText());
    if (day.isEmpty()) {
      throw new UnreadableException("publishedOn is not a day such as 2024-04-03: " + value);
    }
    return day;
  }

  /** A name for a line that has none; Spark does not tell which line of the file it is. */
  static String nameOfLine(String file, byte[] line) {
    return file + "#" + Integer.toHexString(Arrays.hashCode(line));
  }

  ReadoutSource source() {
    ReadoutSource.Builder source = ReadoutSource.builder().text(text);
    publishedOn.ifPresent(source::publishedOn);
    return source.build();
  }

  private static String text(byte[] content) throws UnreadableException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableException("not UTF-8");
    }
  }

  private static JsonNode json(String line) throws UnreadableException {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnreadableException("not JSON: " + e.getOriginalMessage());
    }
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
