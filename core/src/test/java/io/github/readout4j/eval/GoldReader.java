package io.github.readout4j.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.readout4j.eval.GoldDocument.Attitude;
import io.github.readout4j.eval.GoldDocument.Deal;
import io.github.readout4j.eval.GoldDocument.Meeting;
import io.github.readout4j.eval.GoldDocument.Person;
import io.github.readout4j.eval.GoldDocument.Report;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.model.Mode;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one annotation file over its text.
 *
 * <p>The file quotes the text; the reader finds each quotation and refuses a file that quotes what
 * the text does not say, or names a speaker that it does not list.
 */
final class GoldReader {

  /** How far before its statement the target of a position may stand. */
  private static final int REACH = 200;

  private final String name;
  private final String text;
  private final JsonNode root;
  private final Map<String, Person> speakers;

  private GoldReader(String name, String text, JsonNode root) {
    this.name = name;
    this.text = text;
    this.root = root;
    this.speakers = readSpeakers(root.path("speakers"));
  }

  /**
   * Returns the annotated document.
   *
   * @throws IllegalArgumentException if the annotations do not fit the text
   */
  static GoldDocument read(String name, String text, JsonNode annotations) {
    try {
      return new GoldReader(name, text, annotations).document();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private GoldDocument document() {
    List<Report> statements = new ArrayList<>();
    List<Attitude> positions = new ArrayList<>();
    for (JsonNode node : root.path("statements")) {
      Report statement = statement(node);
      statements.add(statement);
      for (JsonNode position : node.path("positions")) {
        positions.add(position(position, statement));
      }
    }
    List<Deal> agreements = new ArrayList<>();
    root.path("agreements").forEach(node -> agreements.add(agreement(node)));
    return new GoldDocument(
        name, text, speakers, encounter(), statements, positions, List.copyOf(agreements));
  }

  private static Map<String, Person> readSpeakers(JsonNode nodes) {
    Map<String, Person> speakers = new LinkedHashMap<>();
    nodes
        .properties()
        .forEach(
            entry -> {
              JsonNode node = entry.getValue();
              String country = node.path("country").asText("");
              speakers.put(
                  entry.getKey(),
                  new Person(
                      node.path("name").asText(),
                      SpeakerKind.valueOf(node.path("kind").asText()),
                      Optional.of(country).filter(it -> it.length() == 2)));
            });
    return speakers;
  }

  private Optional<Meeting> encounter() {
    JsonNode node = root.path("encounter");
    return node.isObject()
        ? Optional.of(
            new Meeting(
                EncounterKind.valueOf(node.path("kind").asText()), keys(node, "participants")))
        : Optional.empty();
  }

  private Report statement(JsonNode node) {
    TextSpan cue = locate(node.path("cue").asText(), node.path("at").asText(""));
    List<TextSpan> content = new ArrayList<>();
    node.path("content").forEach(piece -> content.add(nearest(piece.asText(), cue)));
    return new Report(
        keys(node, "by"),
        cue,
        content,
        Act.valueOf(node.path("act").asText()),
        Mode.valueOf(node.path("mode").asText()));
  }

  private Attitude position(JsonNode node, Report statement) {
    int start = statement.cue().start();
    for (TextSpan piece : statement.content()) {
      start = Math.min(start, piece.start());
    }
    String target = node.path("target").asText();
    int at = text.indexOf(target, Math.max(0, start - REACH));
    return new Attitude(
        keys(node, "holder"),
        Stance.valueOf(node.path("stance").asText()),
        span(at >= 0 ? at : text.indexOf(target), target));
  }

  private Deal agreement(JsonNode node) {
    keys(node, "parties");
    return new Deal(
        AgreementKind.valueOf(node.path("kind").asText()),
        AgreementStatus.valueOf(node.path("status").asText()),
        locate(node.path("name").asText(), node.path("at").asText("")));
  }

  /** Finds words inside the longer string around them, or where they first occur. */
  private TextSpan locate(String words, String around) {
    if (around.isEmpty()) {
      return span(text.indexOf(words), words);
    }
    int outer = span(text.indexOf(around), around).start();
    int inner = around.indexOf(words);
    return span(inner < 0 ? -1 : outer + inner, words);
  }

  /** Finds the piece after the cue, or before it where that is nearer. */
  private TextSpan nearest(String piece, TextSpan cue) {
    int after = text.indexOf(piece, cue.end());
    int before = text.lastIndexOf(piece, cue.start() - piece.length());
    boolean beforeIsNearer =
        before >= 0 && cue.start() - (before + piece.length()) < after - cue.end();
    return span(after < 0 || beforeIsNearer ? before : after, piece);
  }

  private static TextSpan span(int start, String words) {
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return TextSpan.of(start, start + words.length());
  }

  private List<String> keys(JsonNode node, String field) {
    List<String> keys = new ArrayList<>();
    for (JsonNode key : node.path(field)) {
      if (!speakers.containsKey(key.asText()) && !key.asText().matches("[A-Z]{2}")) {
        throw new IllegalArgumentException("unknown speaker: " + key.asText());
      }
      keys.add(key.asText());
    }
    return keys;
  }
}
