package io.github.readout4j.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that holds annotated documents: {@code texts/*.txt} and {@code annotations/*.json}. */
final class GoldFolder {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFolder() {}

  /** Returns the project's own invented readouts. */
  static List<GoldDocument> own() {
    return read(Path.of("src/test/resources/gold"));
  }

  /** Returns the documents of a folder, in the order of their names. */
  static List<GoldDocument> read(Path folder) {
    try (Stream<Path> files = Files.list(folder.resolve("annotations"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> readOne(folder, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldDocument readOne(Path folder, Path annotations) {
    String file = annotations.getFileName().toString();
    String name = file.substring(0, file.length() - ".json".length());
    try {
      String text = Files.readString(folder.resolve("texts").resolve(name + ".txt"));
      return GoldReader.read(name, text, JSON.readTree(annotations.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
