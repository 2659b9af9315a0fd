package io.github.readout4j.mention;

import io.github.readout4j.lexicon.WordKey;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, looked up at a token of a sentence.
 *
 * <p>Case, diacritics, the kind of apostrophe, the full stop of an abbreviation and an "-elect" or
 * "-designate" do not matter.
 */
final class Phrases<T> {

  /** A phrase found, up to but not including the token {@code to}. */
  record Match<T>(T value, int from, int to) {}

  private static final class Node<T> {
    private @Nullable T value;

    /** Most nodes are the ends of phrases, which nothing follows. */
    private Map<String, Node<T>> next = Map.of();

    Node<T> goOn(String key) {
      Node<T> known = next.get(key);
      if (known != null) {
        return known;
      }
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      Node<T> added = new Node<>();
      next.put(key, added);
      return added;
    }
  }

  private static final int BITS = 1 << 14;

  private final Node<T> root = new Node<>();

  /** A bit for each first word: most tokens begin no phrase, and this tells so soonest. */
  private final BitSet firsts = new BitSet(BITS);

  /** Adds a phrase; a phrase that is there keeps its first value. */
  void add(String phrase, T value) {
    String words = spaced(phrase.toLowerCase(Locale.ROOT));
    Node<T> node = root;
    int from = 0;
    for (int to = 0; to <= words.length(); to++) {
      if (to == words.length() || words.charAt(to) <= ' ') {
        node = goOn(node, words.substring(from, to));
        from = to + 1;
      }
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** Parts what the tokenizer parts; few phrases hold such marks, so they are looked for first. */
  private static String spaced(String phrase) {
    String plain = phrase.indexOf('\u2019') < 0 ? phrase : phrase.replace('\u2019', '\'');
    String owners = plain.indexOf('\'') < 0 ? plain : plain.replace("'s ", " 's ");
    return owners.indexOf('/') < 0 ? owners : owners.replace("/", " / ");
  }

  private Node<T> goOn(Node<T> node, String word) {
    if (word.isEmpty()) {
      return node;
    }
    String key = key(word);
    if (node == root) {
      firsts.set(bit(key));
    }
    return node.goOn(key);
  }

  /** Returns the longest phrase that begins at the token, or null. */
  @Nullable Match<T> longest(Sentence sentence, int from) {
    if (from >= sentence.size() || !firsts.get(bit(key(sentence.token(from))))) {
      return null;
    }
    Node<T> node = root;
    Match<T> best = null;
    for (int i = from; i < sentence.size(); i++) {
      node = node.next.get(key(sentence.token(i)));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(node.value, from, i + 1);
      }
    }
    return best;
  }

  /** Returns the value of a phrase of the one word, or null. */
  @Nullable T value(String word) {
    Node<T> node = root.next.get(key(word.toLowerCase(Locale.ROOT)));
    return node == null ? null : node.value;
  }

  private static int bit(String key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & (BITS - 1);
  }

  static String key(Token token) {
    return token.key();
  }

  /** Returns the form in which a word, in lower case, is compared. */
  static String key(String lower) {
    return WordKey.of(lower);
  }
}
