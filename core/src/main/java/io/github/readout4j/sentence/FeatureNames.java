package io.github.readout4j.sentence;

import java.nio.ByteBuffer;

/**
 * The names of a tagging model's features, such as {@code suf=ing}, which tell their numbers.
 * Immutable.
 *
 * <p>They stay the bytes that they are in the model's file. Most are never asked for, and strings
 * of all of them would take long to make.
 */
final class FeatureNames {

  /** The bytes before a name, which tell how long it is. */
  private static final int LENGTH = Short.BYTES;

  private static final int FREE = 0;

  private final byte[] letters;
  private final int[] ends;

  /** The numbers of the features plus one, at the places that their hashes tell or soon after. */
  private final int[] places;

  private FeatureNames(byte[] letters, int[] ends) {
    this.letters = letters;
    this.ends = ends;
    // Half of the places stay free at least: a search soon comes to one.
    this.places = new int[4 * Integer.highestOneBit(Math.max(1, ends.length))];
    for (int i = 0; i < ends.length; i++) {
      put(i, begin(i), ends[i]);
    }
  }

  /** Puts a name in its place, with few calls: all names are put there before the first text. */
  private void put(int feature, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + (letters[i] & 0xff);
    }
    int place = start(hash);
    while (places[place] != FREE) {
      place = next(place);
    }
    places[place] = feature + 1;
  }

  /** Reads so many names, each of which has its length before it. */
  static FeatureNames read(ByteBuffer in, int count) {
    byte[] bytes = in.array();
    int start = in.arrayOffset() + in.position();
    int end = start;
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      end += LENGTH + (bytes[end] & 0xff) * 256 + (bytes[end + 1] & 0xff);
      ends[i] = end - start;
    }
    byte[] letters = new byte[end - start];
    in.get(letters);
    return new FeatureNames(letters, ends);
  }

  /** Returns how many features there are, which is also the number of none. */
  int none() {
    return ends.length;
  }

  /** Returns the number of the feature of that name, or of none. */
  int number(String name) {
    return number(name, "", 0, 0);
  }

  /**
   * Returns the number of the feature, or of none.
   *
   * @param kind the first part of its name, with the equals sign
   * @param text has the rest of its name from one index to the other
   */
  int number(String kind, String text, int from, int to) {
    int place = start(hash(text, from, to, hash(kind, 0, kind.length(), 0)));
    while (places[place] != FREE) {
      int found = places[place] - 1;
      if (isNamed(found, kind, text, from, to)) {
        return found;
      }
      place = next(place);
    }
    return none();
  }

  private boolean isNamed(int feature, String kind, String text, int from, int to) {
    int begin = begin(feature);
    int rest = begin + kind.length();
    return ends[feature] - rest == to - from
        && isSpelled(begin, kind, 0, kind.length())
        && isSpelled(rest, text, from, to);
  }

  /** The letters of the model are of one byte each; others are equal to none of them. */
  private boolean isSpelled(int begin, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Byte.toUnsignedInt(letters[begin + i - from]) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int begin(int feature) {
    return feature == 0 ? LENGTH : ends[feature - 1] + LENGTH;
  }

  private int start(int hash) {
    return (hash ^ hash >>> 15) & (places.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (places.length - 1);
  }

  /** Goes on with the hash of the letters before. */
  private static int hash(String text, int from, int to, int before) {
    int hash = before;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
