package io.github.readout4j.examples.service;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** Splits a stream into lines as they arrive, holding one at a time. */
final class Lines {

  private static final int CHUNK = 8192;

  private final InputStream in;
  private final int maxBytes;
  private final Duration limit;
  private final long deadline;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int filled;
  private int number;
  private boolean ended;

  /**
   * Reads lines of a stream.
   *
   * @param maxBytes how long a line may be
   * @param limit how long it may take to read and use all of them
   */
  Lines(InputStream in, int maxBytes, Duration limit) {
    this.in = in;
    this.maxBytes = maxBytes;
    this.limit = limit;
    this.deadline = System.nanoTime() + limit.toNanos();
  }

  /** Returns which line was asked for last, counted from 1. */
  int number() {
    return number;
  }

  /** Tells whether more can be read without waiting for the sender. */
  boolean hasMoreAtHand() {
    return next < filled;
  }

  /**
   * Returns the next line that is not blank, without its end, or nothing at the end of the stream.
   *
   * @throws ProblemException if the line is too long, and the next can be read all the same; or if
   *     the sender is gone or the time is over, and nothing more can be read
   */
  Optional<byte[]> next() {
    byte[] line = {};
    while (isBlank(line)) {
      number++;
      refuseAfterDeadline();
      if (!hasMore()) {
        return Optional.empty();
      }
      line = line();
    }
    return Optional.of(line);
  }

  private byte[] line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    for (; hasMore() && chunk[next] != '\n'; next++) {
      length++;
      if (length <= maxBytes) {
        line.write(chunk[next]);
      }
    }
    next++;
    if (length > maxBytes) {
      throw Problem.Kind.BODY_TOO_LARGE.refuse("a line has at most " + maxBytes + " bytes");
    }
    return line.toByteArray();
  }

  private boolean hasMore() {
    if (next >= filled && !ended) {
      next = 0;
      filled = 0;
      ended = true; // Unless the read below succeeds: what failed once is not read again.
      filled = Math.max(0, Body.next(in, chunk));
      ended = filled == 0;
      refuseAfterDeadline();
    }
    return !ended;
  }

  private void refuseAfterDeadline() {
    if (!ended && System.nanoTime() > deadline) {
      ended = true;
      throw Problem.Kind.TIME_LIMIT.refuse(
          "the batch was not complete after " + limit.toSeconds() + " s");
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte octet : line) {
      if (octet != ' ' && octet != '\t' && octet != '\r') {
        return false;
      }
    }
    return true;
  }
}
