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
  private final Filter filter;
  private final ReadoutWriter writer;
  private final Console console;

  Batch(
      ReadoutParser parser,
      Optional<LocalDate> published,
      Filter filter,
      ReadoutWriter writer,
      Console console) {
    this.parser = parser;
    this.published = published;
    this.filter = filter;
    this.writer = writer;
    this.console = console;
  }

  /** Returns the exit status. */
  int run(List<Input> inputs) throws IOException {
    try (Progress progress = Progress.of(console, inputs)) {
      Run run = new Run(progress);
      for (Input input : inputs) {
        input.read(run);
      }
      writer.finish();
      if (run.leftOut > 0 && run.written == 0) {
        console.complain("nothing is left by the filters");
      }
      return run.missed == 0 ? ExitStatus.ALL_READ : ExitStatus.SOME_UNREAD;
    }
  }

  /** The texts of one run. */
  private final class Run implements Texts {

    private final Progress progress;
    private int missed;
    private int leftOut;
    private int written;

    Run(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void take(Text text) throws IOException {
      Optional<Readout> readout = parse(text);
      if (readout.isPresent()) {
        if (write(text, readout.get())) {
          written++;
        } else {
          leftOut++;
        }
        progress.step();
      }
    }

    private Optional<Readout> parse(Text text) {
      try {
        return Optional.of(parser.parse(source(text)));
      } catch (RuntimeException | StackOverflowError e) {
        // Text never throws. Should it do so all the same, the rest of the batch is still wanted.
        miss(text.name(), "the parser failed: " + e);
        return Optional.empty();
      }
    }

    @Override
    public void miss(String place, String why) {
      missed++;
      progress.pause();
      console.complain(place + ": " + why);
      progress.step();
    }
  }

  /** What the user says of the day goes before what the file says. */
  private Optional<LocalDate> day(Text text) {
    return published.or(text::published);
  }

  private ReadoutSource source(Text text) {
    ReadoutSource.Builder source = ReadoutSource.builder().text(text.text());
    day(text).ifPresent(source::publishedOn);
    return source.build();
  }

  /** Writes what the filter leaves; tells whether that is anything. */
  private boolean write(Text text, Readout readout) throws IOException {
    Readout wanted = filter.of(readout);
    boolean left = filter.isRecent(readout, day(text)) && filter.leaves(wanted);
    if (left) {
      writer.write(ReadoutLine.builder().document(text.name()).readout(wanted).build());
    }
    return left;
  }
}
