package io.github.readout4j.sentence;

import java.nio.ByteBuffer;

/**
 * Reads the patterns of a tagging model: each is a string of numbers, the first telling how many
 * features follow it, the others the tags that these were seen with.
 */
final class TagPatterns {

  private final ByteBuffer in;
  private int at;
  private int end;

  private TagPatterns(ByteBuffer in) {
    this.in = in;
  }

  /**
   * Reads all patterns.
   *
   * @param starts receives where the weights of each feature start, and after the last one where
   *     they end
   * @param tags receives the tag of each weight
   */
  static void read(ByteBuffer in, int[] starts, byte[] tags) {
    TagPatterns patterns = new TagPatterns(in);
    int feature = 0;
    int next = 0;
    for (int left = in.getInt(); left > 0; left--) {
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

  /** Goes to the next pattern, which has its length in bytes before it. */
  private void open() {
    int length = Short.toUnsignedInt(in.getShort());
    at = in.position();
    end = at + length;
    in.position(end);
  }

  /** Reads a number and the space behind it. */
  private int number() {
    int number = 0;
    while (at < end) {
      byte digit = in.get(at++);
      if (digit == ' ') {
        break;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
