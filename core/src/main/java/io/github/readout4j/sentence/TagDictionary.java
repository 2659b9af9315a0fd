package io.github.readout4j.sentence;

import java.util.function.BiConsumer;

/**
 * Reads the dictionary of a tagging model, which tells the tags that a word can have: XML of one
 * {@code <entry tags="NN VB"><token>talk</token></entry>} a word.
 */
final class TagDictionary {

  private static final String TAGS = "<entry tags=\"";
  private static final String TOKEN = "<token>";

  private TagDictionary() {}

  /** Reads all entries; the consumer takes the word and its tags with spaces between them. */
  static void read(String xml, BiConsumer<String, String> entries) {
    for (int at = xml.indexOf(TAGS); at >= 0; at = xml.indexOf(TAGS, at)) {
      int tags = at + TAGS.length();
      int end = xml.indexOf('"', tags);
      int token = xml.indexOf(TOKEN, end) + TOKEN.length();
      at = xml.indexOf('<', token);
      entries.accept(plain(xml.substring(token, at)), plain(xml.substring(tags, end)));
    }
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
