package io.github.readout4j.examples.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on standard error, if that is a terminal and there is more than a moment's work.
 */
interface Progress extends AutoCloseable {

  /** Fewer texts are done before a bar could be read. */
  int WORTH_SHOWING = 10;

  static Progress of(Console console, int texts) {
    return console.progress() && texts >= WORTH_SHOWING ? new Bar(texts) : new Silent();
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

  /** A bar with rate and time left. */
  final class Bar implements Progress {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final ProgressBar bar;

    Bar(int texts) {
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
