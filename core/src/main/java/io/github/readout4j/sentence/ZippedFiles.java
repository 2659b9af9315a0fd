package io.github.readout4j.sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files of a zip file that is in memory.
 *
 * <p>Each is inflated in one go, as the directory at the end of the zip file tells its length. A
 * zip stream does not know it, and takes long for a large file, half a kilobyte at a time.
 */
final class ZippedFiles {

  private static final int DIRECTORY_END = 0x06054b50;
  private static final int DIRECTORY_END_LENGTH = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int HEADER_LENGTH = 30;

  private final ByteBuffer zip;

  ZippedFiles(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Returns the file of that name.
   *
   * @throws IOException if there is no such file, or it is broken
   */
  byte[] file(String name) throws IOException {
    try {
      int entry = entry(name);
      byte[] file = new byte[zip.getInt(entry + 24)];
      inflate(zip.getInt(entry + 42), zip.getInt(entry + 20), file);
      return file;
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | DataFormatException fault) {
      throw new IOException("not a zip file, or a broken one", fault);
    }
  }

  /** Returns where the directory tells of the file. */
  private int entry(String name) throws IOException {
    int end = zip.limit() - DIRECTORY_END_LENGTH;
    while (zip.getInt(end) != DIRECTORY_END) {
      end--;
    }
    int entry = zip.getInt(end + 16);
    while (zip.getInt(entry) == ENTRY) {
      int next =
          entry + ENTRY_LENGTH + length(entry + 28) + length(entry + 30) + length(entry + 32);
      if (name(entry).equals(name)) {
        return entry;
      }
      entry = next;
    }
    throw new IOException("no entry " + name);
  }

  private String name(int entry) {
    return new String(
        zip.array(), entry + ENTRY_LENGTH, length(entry + 28), StandardCharsets.UTF_8);
  }

  /** Inflates so many bytes that are behind the header, which has a name and more at its end. */
  private void inflate(int header, int deflated, byte[] file) throws DataFormatException {
    int start = header + HEADER_LENGTH + length(header + 26) + length(header + 28);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), start, deflated);
      if (inflater.inflate(file) != file.length) {
        throw new DataFormatException("ends too early");
      }
    } finally {
      inflater.end();
    }
  }

  private int length(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }
}
