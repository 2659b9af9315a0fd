package io.github.readout4j.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A readout in which nothing is left out, and readouts with one thing of it changed. */
final class WholeReadout {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private WholeReadout() {}

  static String json() {
    return tree().toString();
  }

  static Readout readout() {
    return ReadoutJson.read(json());
  }

  /** Returns the JSON with another value at the pointer, or without what is there. */
  static String with(String pointer, String value) throws IOException {
    JsonNode tree = tree();
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = tree.at(at.head());
    JsonNode node = value.isEmpty() ? null : MAPPER.readTree(value.replace('\'', '"'));
    String name = at.last().getMatchingProperty();
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), Objects.requireNonNull(node));
    } else if (node == null) {
      ((ObjectNode) parent).remove(name);
    } else {
      ((ObjectNode) parent).set(name, node);
    }
    return tree.toString();
  }

  static JsonNode tree() {
    try (InputStream in = WholeReadout.class.getResourceAsStream("whole.json")) {
      return MAPPER.readTree(in);
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }
}
