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

  /** Whether to take the time for all real texts: {@code -Dreadout.texts=all}. */
  static final boolean WANT_ALL = "all".equals(System.getProperty("readout.texts"));

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

  /** Returns the invented texts and every so many of the real ones. */
  static List<String> all(int step) {
    List<String> all = new ArrayList<>(invented());
    List<Path> real = SharedTexts.files();
    for (int i = 0; i < real.size(); i += step) {
      all.add(SharedTexts.read(real.get(i)));
    }
    return all;
  }
}
