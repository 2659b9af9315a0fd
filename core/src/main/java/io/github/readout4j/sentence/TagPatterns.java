package io.github.readout4j.sentence;

import java.nio.ByteBuffer;

/**
 * Reads the patterns of a tagging model: each is a string of numbers, the first telling how many
 * features follow it, the others the tags that these were seen with.
 */
final class TagPatterns {

  private final byte[] bytes;
  private int at;
  private int end;

  private TagPatterns(byte[] bytes, int at) {
    this.bytes = bytes;
    this.end = at;
  }

  /**
   * Reads all patterns.
   *
   * @param starts receives where the weights of each feature start, and after the last one where
   *     they end
   * @param tags receives the tag of each weight
   */
  static void read(ByteBuffer in, int[] starts, byte[] tags) {
    int left = in.getInt();
    TagPatterns patterns = new TagPatterns(in.array(), in.arrayOffset() + in.position());
    int feature = 0;
    int next = 0;
    for (; left > 0; left--) {
      patterns.open();
      int last = feature + patterns.number();
      int first = next;
      while (patterns.at < patterns.end) {
        tags[next++] = (byte) patterns.number();
      }
      int length = next - first;
      starts[feature++] = first;
      for (; feature < last; feature++) {
        starts[feature] = next;
        System.arraycopy(tags, first, tags, next, length);
        next += length;
      }
    }
    for (; feature < starts.length; feature++) {
      starts[feature] = next;
    }
  }

  /** Goes to the next pattern, which has its length in two bytes before it. */
  private void open() {
    at = end + Short.BYTES;
    end = at + (bytes[end] & 0xff) * 256 + (bytes[end + 1] & 0xff);
  }

  /** Reads a number and the space behind it. */
  private int number() {
    int number = 0;
    while (at < end) {
      byte digit = bytes[at++];
      if (digit == ' ') {
        break;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
