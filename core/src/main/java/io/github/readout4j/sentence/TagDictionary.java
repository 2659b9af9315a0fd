package io.github.readout4j.sentence;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dictionary of a tagging model, which tells the tags that a word can have: XML of one {@code
 * <entry tags="NN VB"><token>talk</token></entry>} a word. Immutable.
 *
 * <p>It stays the bytes that it is in the model's file; an entry is read when it is asked for.
 */
final class TagDictionary {

  /** What is told of a word that is not in the dictionary: all bits are set. */
  static final long ANY_TAG = -1;

  private static final byte[] TAGS = "<entry tags=\"".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] TOKEN = "<token>".getBytes(StandardCharsets.ISO_8859_1);
  private static final int FREE = 0;

  private final byte[] xml;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where the tags of an entry start, at the place that the hash of its word tells or after it. */
  private final int[] places;

  /**
   * Creates a dictionary.
   *
   * @param tags the names of the model's tags, which are counted from zero
   */
  TagDictionary(byte[] xml, List<String> tags) {
    this.xml = xml;
    for (int tag = 0; tag < tags.size(); tag++) {
      numbers.put(tags.get(tag), tag);
    }
    // An entry takes forty bytes, so that most places stay free: a search soon comes to one.
    this.places = new int[Integer.highestOneBit(Math.max(Byte.SIZE, xml.length / Byte.SIZE))];
    for (int at = after(TAGS, 0); at > 0; at = after(TAGS, at)) {
      put(at);
    }
  }

  private void put(int entry) {
    int place = start(word(entry).hashCode());
    while (places[place] != FREE) {
      place = next(place);
    }
    places[place] = entry;
  }

  /** Returns the tags that the word can have, a bit for each; any if it is not in there. */
  long tags(String word) {
    int place = start(word.hashCode());
    while (places[place] != FREE) {
      if (word(places[place]).equals(word)) {
        return bits(string(places[place], '"'));
      }
      place = next(place);
    }
    return ANY_TAG;
  }

  private long bits(String names) {
    long bits = 0;
    for (String name : names.split(" ")) {
      Integer number = numbers.get(plain(name));
      // The dictionary knows tags that no word of the training had.
      bits |= number == null ? 0 : 1L << number;
    }
    return bits;
  }

  /** Returns the word of the entry whose tags start there. */
  private String word(int entry) {
    return plain(string(after(TOKEN, entry), '<'));
  }

  private String string(int from, char end) {
    int to = from;
    while (xml[to] != end) {
      to++;
    }
    return new String(xml, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Returns the index after the words where they stand next, or 0 if they do not. */
  private int after(byte[] words, int from) {
    for (int at = from; at <= xml.length - words.length; at++) {
      if (xml[at] == words[0] && isAt(words, at)) {
        return at + words.length;
      }
    }
    return 0;
  }

  private boolean isAt(byte[] words, int at) {
    for (int i = 0; i < words.length; i++) {
      if (xml[at + i] != words[i]) {
        return false;
      }
    }
    return true;
  }

  private int start(int hash) {
    return (hash ^ hash >>> 15) & (places.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (places.length - 1);
  }

  private static String plain(String xml) {
    return xml.indexOf('&') < 0
        ? xml
        : xml.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
  }
}
