package io.github.readout4j.examples.service;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream into lines as they arrive, holding one at a time. */
final class Lines {

  private static final int CHUNK = 8192;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int filled;
  private int number;
  private boolean ended;

  Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Returns which line the last one was, counted from 1. */
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
   *     the sender is gone or too slow, and nothing more can be read
   */
  Optional<byte[]> next() {
    while (hasMore()) {
      byte[] line = line();
      if (!isBlank(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private byte[] line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    number++;
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
    }
    return !ended;
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
