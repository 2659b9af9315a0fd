package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.text.SharedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Holds the README's table of accuracy to what is measured.
 *
 * <p>{@code -Dreadout.accuracy=write} writes the table anew instead.
 */
class AccuracyTableTest {

  private static final Path README = Path.of("../README.md");
  private static final String MEND =
      "README.md is stale: ./mvnw -pl core -am test -Dtest=AccuracyTableTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dreadout.accuracy=write";

  private static final Scores INVENTED = AccuracyTable.measure(GoldFolder.own());

  @Test
  void tableTellsTheFiguresOfTheInventedReadouts() throws IOException {
    Assumptions.assumeFalse(isWriting(), "writing, not checking");
    assertThat(table())
        .as(MEND)
        .extracting(AccuracyTable::withoutReal)
        .containsExactlyElementsOf(
            AccuracyTable.lines(Optional.empty(), INVENTED).stream()
                .map(AccuracyTable::withoutReal)
                .toList());
  }

  @Test
  void tableTellsTheFiguresOfTheRealReadouts() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(gold()), "no real readouts beside the project");
    List<String> lines =
        AccuracyTable.lines(Optional.of(AccuracyTable.measure(GoldFolder.read(gold()))), INVENTED);
    if (isWriting()) {
      write(lines);
    }
    assertThat(table()).as(MEND).containsExactlyElementsOf(lines);
  }

  private static boolean isWriting() {
    return System.getProperty("readout.accuracy", "").equals("write");
  }

  private static Path gold() {
    return SharedTexts.folder().resolve("gold");
  }

  /** The first table between the marks. */
  private static List<String> table() throws IOException {
    return Files.readAllLines(README).stream()
        .dropWhile(line -> !line.contains("accuracy:start"))
        .takeWhile(line -> !line.contains("accuracy:end"))
        .filter(line -> line.startsWith("|"))
        .toList();
  }

  private static void write(List<String> lines) throws IOException {
    List<String> readme = new ArrayList<>(Files.readAllLines(README));
    List<String> stale = table();
    int from = readme.indexOf(stale.get(0));
    readme.subList(from, from + stale.size()).clear();
    readme.addAll(from, lines);
    Files.write(README, readme);
  }
}
