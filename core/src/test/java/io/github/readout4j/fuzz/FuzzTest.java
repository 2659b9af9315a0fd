package io.github.readout4j.fuzz;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Inputs that no one thought of break neither the parser nor the reader of JSON.
 *
 * <p>They are made of known inputs by chance, for {@code -Dreadout.fuzz.seconds}, from the seed
 * {@code -Dreadout.fuzz.seed} on. One that breaks something is saved in {@code target/crashers};
 * put it among the crashers, where it is tried for ever. The same targets serve the fuzzer Jazzer.
 */
class FuzzTest {

  private static final long SECONDS = Long.getLong("readout.fuzz.seconds", 30);
  private static final long FIRST_SEED = Long.getLong("readout.fuzz.seed", 0);

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path SAVED = Path.of("target/crashers");

  @Test
  void anyTextIsRead() throws IOException {
    List<byte[]> corpus = new ArrayList<>(files(RESOURCES.resolve("gold/texts")));
    corpus.addAll(files(RESOURCES.resolve("crashers/parse")));
    List<byte[]> words =
        bytes(
            "\u201c|\u201d|\"|'|\u2019s|\n|\n\n|- |\u2022 |1. |###|Q: |MR. ROE: | said that | and |"
                + " who | to agree |April 3, |2024|U.S. |(|)|\u2014|, |: |he |they |the leaders |"
                + "President |Minister of |\u00ad|\u200b|\u202e|\u0301|\ud83d\ude00|\ufeff|\u0000");

    fuzz("parse", new Mutator(corpus, words), ParseFuzz::fuzzerTestOneInput);
  }

  @Test
  void anyJsonIsReadOrRefused() throws IOException {
    List<byte[]> corpus = new ArrayList<>(files(RESOURCES.resolve("crashers/json")));
    for (byte[] text : files(RESOURCES.resolve("gold/texts"))) {
      corpus.add(ParseFuzz.json(text));
    }
    List<byte[]> words =
        bytes(
            "{|}|[|]|,|:|\"|null|true|-1|1e9|0.5|99999999999|\"start\":|\"end\":|\"text\":|\"id\":|"
                + "\"speakers\":|\"content\":|\"within\":\"s1\"|\"@class\":|\\u0000|\\ud800|\u0000");

    fuzz("json", new Mutator(corpus, words), JsonFuzz::fuzzerTestOneInput);
  }

  private static void fuzz(String name, Mutator mutator, Consumer<byte[]> target)
      throws IOException {
    long end = System.nanoTime() + SECONDS * 1_000_000_000;
    for (long seed = FIRST_SEED; System.nanoTime() < end; seed++) {
      byte[] input = mutator.input(seed);
      try {
        target.accept(input);
      } catch (RuntimeException | StackOverflowError fault) {
        Path saved = Files.createDirectories(SAVED.resolve(name)).resolve("seed-" + seed);
        Files.write(saved, input);
        fail("input of seed " + seed + " is saved as " + saved, fault);
      }
    }
  }

  private static List<byte[]> files(Path folder) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static List<byte[]> bytes(String words) {
    return Stream.of(words.split("\\|")).map(it -> it.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
