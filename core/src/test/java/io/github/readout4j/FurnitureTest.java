package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  void appendedFurnitureChangesNothingBeforeIt() throws IOException {
    List<String> texts = new ArrayList<>(SampleTexts.invented());
    List<String> readouts = readouts();
    for (int i = 0; i < readouts.size(); i += SampleTexts.WANT_ALL ? 1 : 40) {
      texts.add(readouts.get(i));
    }
    for (String text : texts) {
      Readout alone = PARSER.parse(text);
      Readout longer =
          PARSER.parse(
              text
                  + "\n\nShare this: Facebook Twitter\n\nRelated Posts\n\n"
                  + "Prime Minister Coe said the Harbour Accord holds\n\n"
                  + "President Poe condemns the attack, April 9, 2031\n");

      assertThat(longer)
          .as(text)
          .isEqualTo(
              Readout.builder()
                  .from(alone)
                  .text(longer.text())
                  .furniture(longer.furniture())
                  .build());
    }
  }

  @Test
  void nothingIsReadOutOfFurnitureOfRealTexts() throws IOException {
    List<String> texts = readouts();
    assumeFalse(texts.isEmpty(), "no texts beside the project");
    for (String text : texts) {
      Readout readout = PARSER.parse(text);
      assertThat(readSpans(readout))
          .as(text)
          .noneMatch(span -> readout.furniture().stream().anyMatch(span::overlaps));
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

  /** Returns the real readouts, none where they are not at hand. */
  private static List<String> readouts() throws IOException {
    Path folder = folder();
    if (folder == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("shared/readouts"))) {
      here = here.getParent();
    }
    return here == null ? null : here.resolve("shared/readouts");
  }
}
