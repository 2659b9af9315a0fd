package io.github.readout4j.examples.cli;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on standard error, if that is a terminal and there is more than a moment's work.
 */
interface Progress extends AutoCloseable {

  /** Fewer texts are done before a bar could be read. */
  int WORTH_SHOWING = 10;

  static Progress of(Console console, List<Input> inputs) {
    if (!console.progress()) {
      return new Silent();
    }
    List<Integer> counts = inputs.stream().map(Input::count).toList();
    boolean known = !counts.contains(Input.UNKNOWN);
    long texts = known ? counts.stream().mapToLong(Integer::longValue).sum() : Input.UNKNOWN;
    return known && texts < WORTH_SHOWING ? new Silent() : new Bar(texts);
  }

  void step();

  /** Makes room for a message. */
  void pause();

  @Override
  void close();

  /** No bar. */
  final class Silent implements Progress {
    @Override
    public void step() {}

    @Override
    public void pause() {}

    @Override
    public void close() {}
  }

  /** A bar with rate and time left; without time left where the end is unknown. */
  final class Bar implements Progress {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final ProgressBar bar;

    Bar(long texts) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("readout")
              .setInitialMax(texts)
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" texts", 1)
              .showSpeed()
              .setUpdateIntervalMillis(200)
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void pause() {
      System.err.print(CLEAR_LINE);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
