package io.github.readout4j.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real texts that lie beside the project where it is developed, and nowhere else. */
public final class SharedTexts {

  private SharedTexts() {}

  /** Returns the folder that {@code -Dreadout.shared} names, else the one beside the project. */
  public static Path folder() {
    String given = System.getProperty("readout.shared");
    if (given != null) {
      return Path.of(given);
    }
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("shared"))) {
      here = here.getParent();
    }
    return here == null ? Path.of("shared") : here.resolve("shared");
  }

  /** Returns the texts, none where the folder is not there. */
  public static List<Path> files() {
    return Stream.of("gold/texts", "readouts", "polnear/dev/text", "polnear/train/text")
        .map(folder()::resolve)
        .filter(Files::isDirectory)
        .flatMap(SharedTexts::list)
        .toList();
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Returns the text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
