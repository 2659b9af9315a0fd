package io.github.readout4j.eval;

import com.google.common.base.Splitter;
import io.github.readout4j.eval.SpecExample.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the examples of the spec: fenced blocks with a text, a line {@code .}, and statements.
 *
 * <p>{@code ```example pending} opens one that the parser is known not to read right yet.
 */
final class SpecReader {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```example( pending)?\\R(.*?)^\\.\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final int PARTS = 4;

  private SpecReader() {}

  /** Returns the examples of all files in the folder. */
  static List<SpecExample> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SpecExample> read(Path file) {
    try {
      return read(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the examples of a file. */
  static List<SpecExample> read(String file, String markdown) {
    List<SpecExample> examples = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(markdown);
    while (example.find()) {
      String name = file + " " + (examples.size() + 1);
      List<Expected> statements =
          example.group(3).lines().map(line -> statement(name, line)).toList();
      examples.add(
          new SpecExample(name, example.group(1) != null, example.group(2).strip(), statements));
    }
    return examples;
  }

  private static Expected statement(String name, String line) {
    List<String> parts = Splitter.on(" | ").splitToList(line);
    if (parts.size() != PARTS) {
      throw new IllegalArgumentException(
          name + ": not \"speakers | act | cue | content\": " + line);
    }
    List<String> speakers =
        parts.get(0).equals("-") ? List.of() : Splitter.on(" + ").splitToList(parts.get(0));
    return new Expected(
        speakers, parts.get(1), parts.get(2), Splitter.on(" ... ").splitToList(parts.get(3)));
  }
}
