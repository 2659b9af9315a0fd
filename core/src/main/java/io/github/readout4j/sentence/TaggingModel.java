package io.github.readout4j.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final int[] features;
    private final long tags;

    /** Kept once they are added up: whoever adds them up comes to the same. */
    private volatile double @Nullable [] scores;

    /**
     * Creates a word.
     *
     * @param features the number of its feature in each place
     * @param tags the tags that it can have, a bit for each
     */
    Word(int[] features, long tags) {
      this.features = features;
      this.tags = tags;
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

    void add(int feature, double[] scores) {
      int end = starts[feature + 1];
      for (int i = starts[feature]; i < end; i++) {
        scores[tags[i]] += values[i];
      }
    }
  }

  private final List<String> tags;
  private final FeatureNames features;
  private final TagDictionary dictionary;
  private final Weights weights;
  private final Marks marks;
  private final Word unknown;
  private final int[] afterTag;
  private final int[][] afterTags;

  /** The words that texts have had so far, of those that the model knows. */
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  TaggingModel(
      List<String> tags, FeatureNames features, TagDictionary dictionary, Weights weights) {
    this.tags = List.copyOf(tags);
    this.features = features;
    this.dictionary = dictionary;
    this.weights = weights;
    this.marks =
        new Marks(
            features.number("default"),
            features.number("h"),
            features.number("c"),
            features.number("d"));
    int[] nothing = new int[Place.values().length];
    Arrays.fill(nothing, features.none());
    this.unknown = new Word(nothing, TagDictionary.ANY_TAG);
    this.afterTag = new int[tags.size()];
    this.afterTags = new int[tags.size()][tags.size()];
    for (int first = 0; first < tags.size(); first++) {
      afterTag[first] = features.number("t=" + tags.get(first));
      for (int second = 0; second < tags.size(); second++) {
        afterTags[first][second] =
            features.number("t2=" + tags.get(first) + "," + tags.get(second));
      }
    }
  }

  List<String> tags() {
    return tags;
  }

  Marks marks() {
    return marks;
  }

  /** Returns what the model knows of the word; of one it has not seen, that it can be anything. */
  Word word(String spelling) {
    Word kept = words.get(spelling);
    if (kept != null) {
      return kept;
    }
    Word word = read(spelling);
    if (!knows(word)) {
      return word;
    }
    Word other = words.putIfAbsent(spelling, word);
    return other == null ? word : other;
  }

  private Word read(String spelling) {
    int[] numbers = {
      feature("w=", spelling),
      feature("p=", spelling),
      feature("pp=", spelling),
      feature("n=", spelling),
      feature("nn=", spelling)
    };
    long possible = dictionary.tags(spelling);
    boolean known = possible != TagDictionary.ANY_TAG || !Arrays.equals(numbers, unknown.features);
    return known ? new Word(numbers, possible) : unknown;
  }

  private int feature(String kind, String spelling) {
    return features.number(kind, spelling, 0, spelling.length());
  }

  /** Whether the word is among those that the model knows, which are few enough to keep. */
  boolean knows(Word word) {
    return word != unknown;
  }

  /** Returns the feature of the first so many characters. */
  int prefix(String word, int length) {
    return features.number("pre=", word, 0, length);
  }

  /** Returns the feature of the last so many characters. */
  int suffix(String word, int length) {
    return features.number("suf=", word, word.length() - length, word.length());
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
