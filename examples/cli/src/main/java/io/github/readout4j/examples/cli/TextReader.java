package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads texts character by character as they are: UTF-8 and nothing else, line ends and a byte
 * order mark kept, so that offsets into the text are offsets into the file's text.
 */
final class TextReader {

  /** More than any readout; a guard against an archive that is given by mistake. */
  static final int MAX_BYTES = 64 * 1024 * 1024;

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
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(from, to, true);
    if (result.isError()) {
      throw new UnreadableTextException("not UTF-8 at byte " + from.position());
    }
    return to.flip().toString();
  }
}
