package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Furniture of a page is marked and never read. */
class FurnitureTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  @Test
  void furnitureSaysNothing() {
    Readout readout =
        PARSER.parse(
            """
            Home > News > Politics

            Minister Roe Meets Envoy

            Share this: Facebook Twitter

            Foreign Minister Ilan Roe condemned the attack.

            Also read: Minister Doe condemns the Border Treaty

            We use cookies. President Poe said that you agree.

            Related Posts

            Prime Minister Coe said the Harbour Accord holds

            Leave a Reply

            Ann Loe says: the minister condemned the treaty.
            """);
    assertThat(readout.statements()).hasSize(1);
    assertThat(readout.speakers()).extracting(it -> it.name()).containsExactly("Ilan Roe");
    assertThat(readout.agreements()).isEmpty();
    assertThat(readout.furniture()).extracting(readout::textOf).contains("Related Posts");
  }

  @Test
  void nothingIsReadOutOfFurnitureOfRealTexts() throws IOException {
    Path folder = folder();
    assumeFalse(folder == null, "no texts beside the project");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
        Readout readout = PARSER.parse(Files.readString(file));
        assertThat(readSpans(readout))
            .as(file.getFileName().toString())
            .noneMatch(span -> readout.furniture().stream().anyMatch(span::overlaps));
      }
    }
  }

  private static List<TextSpan> readSpans(Readout readout) {
    return Stream.of(
            readout.statements().stream().map(it -> it.cue()),
            readout.statements().stream().flatMap(it -> it.source().stream()),
            readout.statements().stream().flatMap(it -> it.content().stream()),
            readout.positions().stream().map(it -> it.target()),
            readout.agreements().stream().flatMap(it -> it.mentions().stream()),
            readout.encounters().stream().map(it -> it.span()),
            readout.dates().stream().map(it -> it.span()))
        .flatMap(spans -> spans)
        .toList();
  }

  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("shared/readouts"))) {
      here = here.getParent();
    }
    return here == null ? null : here.resolve("shared/readouts");
  }
}
