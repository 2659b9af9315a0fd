package io.github.readout4j.examples.cli;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.ReadoutSource;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Parses texts one after the other, holding one at a time. */
final class Batch {

  private final ReadoutParser parser;
  private final Optional<LocalDate> published;
  private final ReadoutWriter writer;
  private final Console console;
  private int unread;

  Batch(
      ReadoutParser parser, Optional<LocalDate> published, ReadoutWriter writer, Console console) {
    this.parser = parser;
    this.published = published;
    this.writer = writer;
    this.console = console;
  }

  /** Returns the exit status. */
  int run(List<Input> inputs) throws IOException {
    try (Progress progress = Progress.of(console, inputs.size())) {
      for (Input input : inputs) {
        Optional<ReadoutLine> line = read(input, progress);
        if (line.isPresent()) {
          writer.write(line.get());
        }
        progress.step();
      }
      writer.finish();
    }
    return unread == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_UNREAD;
  }

  private Optional<ReadoutLine> read(Input input, Progress progress) {
    try {
      Readout readout = parser.parse(source(input.text()));
      return Optional.of(ReadoutLine.builder().document(input.name()).readout(readout).build());
    } catch (UnreadableTextException e) {
      return fail(input, e.why(), progress);
    } catch (RuntimeException | StackOverflowError e) {
      // Text never throws. Should it do so all the same, the rest of the batch is still wanted.
      return fail(input, "the parser failed: " + e, progress);
    }
  }

  private Optional<ReadoutLine> fail(Input input, String why, Progress progress) {
    unread++;
    progress.pause();
    console.complain(input.place() + ": " + why);
    return Optional.empty();
  }

  private ReadoutSource source(String text) {
    ReadoutSource.Builder source = ReadoutSource.builder().text(text);
    published.ifPresent(source::publishedOn);
    return source.build();
  }
}
