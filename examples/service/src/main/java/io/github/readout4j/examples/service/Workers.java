package io.github.readout4j.examples.service;

import io.github.readout4j.ReadoutSource;
import io.github.readout4j.model.Readout;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Parses on a fixed number of threads. Who finds too many waiting, or has waited too long, is
 * refused: the work under way stays bounded, whatever is asked.
 */
final class Workers implements AutoCloseable {

  private final Function<ReadoutSource, Readout> parser;
  private final Duration limit;
  private final ThreadPoolExecutor threads;

  Workers(Function<ReadoutSource, Readout> parser, Settings settings) {
    this.parser = parser;
    this.limit = settings.timeLimit();
    this.threads =
        new ThreadPoolExecutor(
            settings.workers(),
            settings.workers(),
            0,
            TimeUnit.SECONDS,
            queue(settings.waiting()),
            work -> new Thread(work, "parser"));
  }

  /**
   * Returns what was read.
   *
   * @throws ProblemException if the service is busy, or the text takes too long
   */
  Readout parse(ReadoutSource source) {
    Future<Readout> readout = submit(source);
    try {
      return readout.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // Takes it out of the queue. A text being parsed is parsed to its end: that is linear in it.
      readout.cancel(true);
      throw Problem.Kind.TIME_LIMIT.refuse("it was not parsed after " + limit.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.Kind.STOPPING.refuse("the text was not parsed");
    } catch (ExecutionException e) {
      throw new IllegalStateException("the parser failed", e.getCause());
    }
  }

  /** Returns how many texts wait for a thread. */
  int waiting() {
    return threads.getQueue().size();
  }

  /** Returns how many texts are being parsed. */
  int working() {
    return threads.getActiveCount();
  }

  @Override
  public void close() {
    threads.shutdown();
  }

  private Future<Readout> submit(ReadoutSource source) {
    try {
      return threads.submit(() -> parser.apply(source));
    } catch (RejectedExecutionException e) {
      throw Problem.Kind.BUSY.refuse("too many texts are waiting; try again in a moment");
    }
  }

  private static BlockingQueue<Runnable> queue(int waiting) {
    return waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
  }
}
