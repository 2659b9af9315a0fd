package io.github.readout4j.mention;

import io.github.readout4j.lexicon.WordKey;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, looked up at a token of a sentence.
 *
 * <p>Case, diacritics, the kind of apostrophe, the full stop of an abbreviation and an "-elect" do
 * not matter.
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
    Node<T> node = root;
    StringTokenizer words =
        new StringTokenizer(
            phrase.replace('\u2019', '\'').replace("'s ", " 's ").replace("/", " / "));
    while (words.hasMoreTokens()) {
      String key = key(words.nextToken().toLowerCase(Locale.ROOT));
      if (node == root) {
        firsts.set(bit(key));
      }
      node = node.goOn(key);
    }
    if (node.value == null) {
      node.value = value;
    }
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
