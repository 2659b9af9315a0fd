package io.github.readout4j.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Texts of the sizes that users have, put together from the invented readouts. */
public enum BenchmarkText {
  /** A government's own readout of 1.7 kB. */
  READOUT {
    @Override
    String text() {
      return read(INVENTED.resolve("japan-call-australia.txt"));
    }
  },

  /** A news report of 5 kB: a report with the body of others after it. */
  ARTICLE {
    @Override
    String text() {
      return join(paragraphs(it -> it.contains("news") || it.contains("wire")), "\n\n", 5_000);
    }
  },

  /** The transcript of a press conference of 100 kB: questions and answers by turns. */
  TRANSCRIPT {
    @Override
    String text() {
      List<String> turns = new ArrayList<>();
      turns.add("Remarks at a Joint Press Conference");
      for (String paragraph : paragraphs(it -> true)) {
        String label = LABELS[turns.size() % LABELS.length];
        turns.add(label + paragraph.replace('\n', ' '));
      }
      return join(turns, "\n\n", 100_000);
    }
  };

  private static final Path INVENTED = Path.of("src/test/resources/gold/texts");
  private static final String[] LABELS = {"Q   ", "PRESIDENT ROE: ", "PRIME MINISTER DOE: "};

  abstract String text();

  private static List<String> paragraphs(Predicate<String> name) {
    try (Stream<Path> files = Files.list(INVENTED)) {
      return files
          .filter(file -> name.test(file.getFileName().toString()))
          .sorted()
          .flatMap(file -> Stream.of(read(file).split("\n\n")))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Joins the pieces, over and over again, until the text is long enough. */
  private static String join(List<String> pieces, String between, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(pieces.get(i % pieces.size())).append(between);
    }
    return text.toString();
  }
}
