package io.github.readout4j.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readout4j.model.ReadoutJson;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Texts in JSON Lines: each line is an object with a {@code text}, and perhaps the name of the
 * {@code document} and the day on which it was published, {@code publishedOn}. Other fields are
 * left alone.
 */
final class JsonLines {

  private static final ObjectMapper MAPPER = ReadoutJson.mapper();
  private static final int DAY_LENGTH = "2024-04-03".length();

  private final InputStream in;
  private final String name;
  private final String place;
  private int number;

  JsonLines(InputStream in, String name, String place) {
    this.in = new BufferedInputStream(in);
    this.name = name;
    this.place = place;
  }

  /** Returns how many lines the file has at most, {@link Input#UNKNOWN} if it cannot be read. */
  static int count(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      int lines = 1;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return lines;
    } catch (IOException e) {
      return Input.UNKNOWN;
    }
  }

  /** Reads the texts; a line that holds none is missed, and the others go on. */
  void read(Texts texts) throws IOException {
    for (Optional<byte[]> line = next(texts); line.isPresent(); line = next(texts)) {
      String where = ":" + number;
      Text text;
      try {
        text = text(line.get(), name + where);
      } catch (UnreadableTextException e) {
        texts.miss(place + where, e.why());
        continue;
      }
      texts.take(text);
    }
  }

  /** Returns the next line that is not blank; nothing at the end. */
  private Optional<byte[]> next(Texts texts) {
    try {
      Optional<byte[]> line = line();
      while (line.isPresent() && isBlank(line.get())) {
        line = line();
      }
      return line;
    } catch (IOException e) {
      texts.miss(place, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<byte[]> line() throws IOException {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int unit = in.read();
    if (unit < 0) {
      return Optional.empty();
    }
    while (unit >= 0 && unit != '\n') {
      // What is too long is refused when it is read; till then it must not fill the memory.
      if (line.size() <= TextReader.MAX_BYTES) {
        line.write(unit);
      }
      unit = in.read();
    }
    return Optional.of(line.toByteArray());
  }

  private static boolean isBlank(byte[] line) {
    for (byte unit : line) {
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the text that a line holds.
   *
   * @param name the name of the document if the line has none
   */
  static Text text(byte[] line, String name) throws UnreadableTextException {
    TextReader.checkLength(line.length);
    JsonNode object;
    try {
      object = MAPPER.readTree(TextReader.decode(line));
    } catch (JsonProcessingException e) {
      throw new UnreadableTextException("not JSON: " + e.getOriginalMessage());
    }
    JsonNode text = object.get("text");
    if (text == null || !text.isTextual()) {
      throw new UnreadableTextException("no object with a \"text\"");
    }
    return new Text(document(object).orElse(name), text.textValue(), published(object));
  }

  private static Optional<String> document(JsonNode object) {
    return Optional.ofNullable(object.get("document"))
        .map(JsonNode::textValue)
        .filter(document -> !document.isBlank());
  }

  private static Optional<LocalDate> published(JsonNode object) throws UnreadableTextException {
    JsonNode published = object.get("publishedOn");
    if (published == null || published.isNull()) {
      return Optional.empty();
    }
    return Optional.of(day(published.asText()));
  }

  private static LocalDate day(String published) throws UnreadableTextException {
    try {
      return LocalDate.parse(published.substring(0, Math.min(DAY_LENGTH, published.length())));
    } catch (DateTimeParseException e) {
      throw new UnreadableTextException(
          "\"publishedOn\" is not a date such as 2024-04-03: " + published);
    }
  }
}
