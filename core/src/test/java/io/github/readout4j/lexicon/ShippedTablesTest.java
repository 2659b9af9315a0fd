package io.github.readout4j.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every shipped word list to the same form. */
class ShippedTablesTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/readout4j/lexicon").toAbsolutePath();

  @ParameterizedTest
  @MethodSource("files")
  void everyCellOfTheTableCanBeRead(Path file) {
    Table table = Table.named(nameOf(file));

    assertThat(table.rows()).isNotEmpty();
    for (Table.Row row : table.rows()) {
      for (String column : table.columns()) {
        assertThat(row.list(column)).as(row.where()).allSatisfy(v -> assertThat(v).isNotBlank());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void headStatesOriginAndLicence(Path file) throws IOException {
    String head =
        String.join(
            "\n",
            Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("#")).toList());

    assertThat(head).contains("Origin: written for readout4j. Licence: Apache-2.0.");
  }

  @ParameterizedTest
  @MethodSource("files")
  void noRowStandsTwice(Path file) {
    List<String> rows =
        Table.named(nameOf(file)).rows().stream().map(ShippedTablesTest::cells).toList();

    assertThat(rows).doesNotHaveDuplicates();
  }

  @Test
  void somethingReadsEveryTable() throws IOException {
    String sources = sources();

    assertThat(files().map(ShippedTablesTest::nameOf))
        .allSatisfy(name -> assertThat(sources).contains("\"" + name + "\""));
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path source : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(source));
      }
    }
    return all.toString();
  }

  /** Straight apostrophes only: words are looked up in text whose marks have been straightened. */
  @ParameterizedTest
  @MethodSource("files")
  void apostrophesAreStraight(Path file) throws IOException {
    assertThat(Files.readString(file)).doesNotContain("\u2019", "\u2018", "\u00a0", "\r");
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  private static String cells(Table.Row row) {
    return row.toString().substring(row.where().length());
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".tsv", "");
  }
}
