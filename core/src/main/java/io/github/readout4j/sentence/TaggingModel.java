package io.github.readout4j.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A maximum entropy model of parts of speech: how much each feature of a word in its sentence adds
 * to the score of each tag, and which tags the words of its dictionary can have. Safe to share
 * between threads.
 *
 * <p>Features have numbers. What they add lies in one array after the other, so that the scores of
 * a word touch as little memory as can be.
 */
final class TaggingModel {

  /** The place of a word whose features are added to the scores of another one. */
  enum Place {
    ITSELF,
    BEFORE,
    SECOND_BEFORE,
    AFTER,
    SECOND_AFTER
  }

  /** The features of a word that stand for themselves, wherever they come from in it. */
  record Marks(int prior, int hyphen, int capital, int digit) {}

  /** What the model knows of a word: its feature in each place, and the tags it can have. */
  static final class Word {

    private static final long ANY_TAG = -1;

    private final int[] features = new int[Place.values().length];
    private long tags = ANY_TAG;

    /** Kept once they are added up: whoever adds them up comes to the same. */
    private volatile double @Nullable [] scores;

    /** A word that has none of the features, {@code none} being the number that stands for that. */
    Word(int none) {
      Arrays.fill(features, none);
    }

    int feature(Place place) {
      return features[place.ordinal()];
    }

    /** Returns the tags that the word can have, a bit for each. */
    long tags() {
      return tags;
    }

    /** Returns what it tells wherever it stands, if that has been kept. */
    double @Nullable [] scores() {
      return scores;
    }

    /** Keeps what it tells wherever it stands; the caller must not change the array any more. */
    void keep(double[] own) {
      scores = own;
    }

    /** Sets the feature; only while the model is read. */
    void feature(Place place, int number) {
      features[place.ordinal()] = number;
    }

    /** Sets the tags; only while the model is read. */
    void tags(long bits) {
      tags = bits;
    }
  }

  /** What the features add: those of a number from its start to the start of the next. */
  static final class Weights {

    private final int[] starts;
    private final byte[] tags;
    private final double[] values;

    Weights(int[] starts, byte[] tags, double[] values) {
      this.starts = starts;
      this.tags = tags;
      this.values = values;
    }

    /** Returns the number of a feature that adds nothing. */
    int none() {
      return starts.length - 2;
    }

    void add(int feature, double[] scores) {
      int end = starts[feature + 1];
      for (int i = starts[feature]; i < end; i++) {
        scores[tags[i]] += values[i];
      }
    }
  }

  private final List<String> tags;
  private final Weights weights;
  private final Marks marks;
  private final Map<String, Word> words;
  private final Word unknown;
  private final Affixes prefixes;
  private final Affixes suffixes;
  private final int[] afterTag;
  private final int[][] afterTags;

  /**
   * Creates a model.
   *
   * @param afterTag the feature of each tag of the word before
   * @param afterTags the feature of each two tags of the two words before
   */
  TaggingModel(
      List<String> tags,
      Weights weights,
      Marks marks,
      Map<String, Word> words,
      Affixes prefixes,
      Affixes suffixes,
      int[] afterTag,
      int[][] afterTags) {
    this.tags = List.copyOf(tags);
    this.weights = weights;
    this.marks = marks;
    this.words = words;
    this.unknown = new Word(weights.none());
    this.prefixes = prefixes;
    this.suffixes = suffixes;
    this.afterTag = afterTag;
    this.afterTags = afterTags;
  }

  List<String> tags() {
    return tags;
  }

  Marks marks() {
    return marks;
  }

  /** Returns what the model knows of the word; of one it has not seen, that it can be anything. */
  Word word(String spelling) {
    return words.getOrDefault(spelling, unknown);
  }

  /** Whether the word is among those that the model knows, which are few enough to keep. */
  boolean knows(Word word) {
    return word != unknown;
  }

  /** Returns the feature of the first so many characters. */
  int prefix(String word, int length) {
    return prefixes.feature(word, 0, length);
  }

  /** Returns the feature of the last so many characters. */
  int suffix(String word, int length) {
    return suffixes.feature(word, word.length() - length, word.length());
  }

  /** Returns the feature of the tag of the word before. */
  int after(int tag) {
    return afterTag[tag];
  }

  /** Returns the feature of the tags of the two words before. */
  int after(int first, int second) {
    return afterTags[first][second];
  }

  /** Adds what the feature says to the scores of the tags. */
  void add(int feature, double[] scores) {
    weights.add(feature, scores);
  }
}
