package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * Reads texts character by character as they are: UTF-8 and nothing else, line ends and a byte
 * order mark kept, so that offsets into the text are offsets into the file's text.
 */
final class TextReader {

  /** More than any readout; a guard against an archive that is given by mistake. */
  static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final String REMEDY = "iconv -f latin1 -t utf-8 converts Latin-1";

  private TextReader() {}

  /** Returns all bytes of the stream. */
  static byte[] bytes(InputStream in) throws UnreadableTextException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new UnreadableTextException(String.valueOf(e.getMessage()));
    }
    checkLength(bytes.length);
    return bytes;
  }

  static void checkLength(int bytes) throws UnreadableTextException {
    if (bytes > MAX_BYTES) {
      throw new UnreadableTextException("longer than " + MAX_BYTES + " bytes");
    }
  }

  static String decode(byte[] bytes) throws UnreadableTextException {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    if (UTF_8.newDecoder().decode(from, to, true).isError()) {
      throw new UnreadableTextException(
          "not UTF-8 at byte " + from.position() + " (" + REMEDY + ")");
    }
    return to.flip().toString();
  }
}
