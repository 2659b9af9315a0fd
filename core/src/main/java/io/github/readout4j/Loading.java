package io.github.readout4j;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A part of the parser that is made on a thread of its own, while others are made. The thread ends
 * with it.
 */
final class Loading<T> {

  private final FutureTask<T> part;

  private Loading(Callable<T> maker) {
    this.part = new FutureTask<>(maker);
  }

  /** Begins to make a part. */
  static <T> Loading<T> begin(Callable<T> maker) {
    Loading<T> loading = new Loading<>(maker);
    Thread thread = new Thread(loading.part, "readout4j-loading");
    thread.setDaemon(true);
    thread.start();
    return loading;
  }

  /**
   * Returns the part as soon as it is made; an interrupt has to wait for it, too.
   *
   * @throws IllegalStateException if it could not be made, with why
   */
  T part() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return part.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      Throwable fault = Objects.requireNonNullElse(e.getCause(), e);
      throw new IllegalStateException(fault.getMessage(), fault);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
