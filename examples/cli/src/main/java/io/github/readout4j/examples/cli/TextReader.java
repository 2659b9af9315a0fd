package io.github.readout4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads texts character by character as they are: UTF-8 and nothing else, line ends and a byte
 * order mark kept, so that offsets into the text are offsets into the file's text.
 */
final class TextReader {

  /** More than any readout; a guard against an archive that is given by mistake. */
  static final int MAX_BYTES = 64 * 1024 * 1024;

  private TextReader() {}

  static String read(Path file) throws UnreadableTextException {
    if (Files.isDirectory(file)) {
      throw new UnreadableTextException("is a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (NoSuchFileException e) {
      throw new UnreadableTextException("no such file");
    } catch (AccessDeniedException e) {
      throw new UnreadableTextException("permission denied");
    } catch (IOException e) {
      throw new UnreadableTextException(String.valueOf(e.getMessage()));
    }
  }

  static String read(InputStream in) throws IOException, UnreadableTextException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableTextException("longer than " + MAX_BYTES + " bytes");
    }
    return decode(bytes);
  }

  private static String decode(byte[] bytes) throws UnreadableTextException {
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
