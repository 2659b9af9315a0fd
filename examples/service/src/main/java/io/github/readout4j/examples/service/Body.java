package io.github.readout4j.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Reads bodies within a limit of bytes and time, as UTF-8 and nothing else. */
final class Body {

  private static final int CHUNK = 8192;
  private static final long MOST_DISCARDED = 64L * 1024 * 1024;
  private static final Duration DISCARD_LIMIT = Duration.ofSeconds(5);

  private Body() {}

  /**
   * Returns the body as text, character by character as it was sent.
   *
   * @throws ProblemException if it is too large, too slow or not UTF-8
   */
  static String read(HttpServletRequest request, int maxBytes, Duration limit) throws IOException {
    refuseLongerThan(maxBytes, request.getContentLengthLong());
    InputStream in = request.getInputStream();
    long deadline = System.nanoTime() + limit.toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = next(in, chunk); read >= 0; read = next(in, chunk)) {
      body.write(chunk, 0, read);
      refuseLongerThan(maxBytes, body.size());
      if (System.nanoTime() > deadline) {
        throw tooSlow("it was not complete after " + limit.toSeconds() + " s");
      }
    }
    return text(body.toByteArray());
  }

  /**
   * Reads what is left of a body that is refused, within reason: a sender that is cut off while it
   * sends would never see the answer.
   */
  static void discard(InputStream in) {
    long deadline = System.nanoTime() + DISCARD_LIMIT.toNanos();
    byte[] chunk = new byte[CHUNK];
    long discarded = 0;
    try {
      for (int read = next(in, chunk);
          read >= 0 && discarded < MOST_DISCARDED && System.nanoTime() < deadline;
          read = next(in, chunk)) {
        discarded += read;
      }
    } catch (ProblemException e) {
      // The sender is gone; there is nobody to answer.
    }
  }

  /**
   * Returns what the bytes stand for.
   *
   * @throws ProblemException if they are not UTF-8
   */
  static String text(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    if (UTF_8.newDecoder().decode(from, to, true).isError()) {
      throw Problem.Kind.NOT_UTF8.refuse("byte " + from.position() + " is not UTF-8");
    }
    return to.flip().toString();
  }

  /**
   * Reads what comes next into the chunk, as {@link InputStream#read(byte[])} does.
   *
   * @throws ProblemException if the sender is gone or too slow
   */
  static int next(InputStream in, byte[] chunk) {
    try {
      return in.read(chunk);
    } catch (IOException e) {
      // Jetty's word for a client that sent nothing for a while.
      if (e.getCause() instanceof TimeoutException) {
        throw tooSlow("the connection was idle");
      }
      throw Problem.Kind.NOT_A_REQUEST.refuse("the body ended early");
    }
  }

  private static void refuseLongerThan(int maxBytes, long length) {
    if (length > maxBytes) {
      throw Problem.Kind.BODY_TOO_LARGE.refuse("at most " + maxBytes + " bytes are taken");
    }
  }

  private static ProblemException tooSlow(String detail) {
    return Problem.Kind.BODY_TOO_SLOW.refuse(detail);
  }
}
