package io.github.readout4j.sentence;

import java.util.Map;

/**
 * The features of beginnings or ends of words of up to four characters, looked up without making a
 * string of them. Immutable.
 */
final class Affixes {

  private static final int LONGEST = 4;
  private static final int BITS = 15;
  private static final int MOST = 1 << BITS;

  /** No affix has this key: the bits of the length are never all set. */
  private static final long NO_KEY = -1;

  private final long[] keys;
  private final int[] features;
  private final int none;
  private final int shift;

  private Affixes(int size, int none) {
    // At least twice as many places as keys: a search soon comes to an empty one.
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size)) + 1;
    this.keys = new long[1 << bits];
    this.features = new int[1 << bits];
    this.none = none;
    this.shift = Long.SIZE - bits;
  }

  /**
   * Returns a table.
   *
   * @param features the feature of each affix
   * @param none the feature of an affix that is not among them
   */
  static Affixes of(Map<String, Integer> features, int none) {
    Affixes affixes = new Affixes(features.size(), none);
    features.forEach(affixes::put);
    return affixes;
  }

  private void put(String affix, int feature) {
    long key = key(affix, 0, affix.length());
    if (key == NO_KEY || key == 0) {
      throw new IllegalStateException("the tagging model has an unknown affix: " + affix);
    }
    int at = place(key);
    keys[at] = key;
    features[at] = feature;
  }

  /** Returns the feature of the affix of the word that is from one index to the other. */
  int feature(String word, int from, int to) {
    long key = key(word, from, to);
    int at = place(key);
    return keys[at] == key && key != 0 ? features[at] : none;
  }

  /** Where the key is, or would be put. */
  private int place(long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    while (keys[at] != key && keys[at] != 0) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /** The characters side by side, with their number above them: no two affixes have one key. */
  private static long key(String word, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return NO_KEY;
    }
    long key = length;
    for (int i = from; i < from + LONGEST; i++) {
      char character = i < to ? word.charAt(i) : 0;
      if (character >= MOST) {
        return NO_KEY;
      }
      key = key << BITS | character;
    }
    return key;
  }
}
