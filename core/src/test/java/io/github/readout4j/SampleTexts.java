package io.github.readout4j;

import io.github.readout4j.text.SharedTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts to try the parser on: the invented readouts, and real texts where they are at hand. */
final class SampleTexts {

  private static final Path INVENTED = Path.of("src/test/resources/gold/texts");

  private SampleTexts() {}

  static List<String> invented() {
    try (Stream<Path> files = Files.list(INVENTED)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(SharedTexts::read)
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static List<String> real() {
    return SharedTexts.files().stream().map(SharedTexts::read).toList();
  }

  static List<String> all() {
    List<String> all = new ArrayList<>(invented());
    all.addAll(real());
    return all;
  }
}
