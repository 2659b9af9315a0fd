package io.github.readout4j.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A maximum entropy model of parts of speech: how much each feature of a word in its sentence adds
 * to the score of each tag, and which tags the words of its dictionary can have. Immutable.
 */
final class TaggingModel {

  /** A kind of feature, with the letters that lead to its value in the model's file. */
  enum Kind {
    PRIOR("default"),
    HYPHEN("h"),
    CAPITAL("c"),
    DIGIT("d"),
    WORD("w="),
    SUFFIX("suf="),
    PREFIX("pre="),
    WORD_BEFORE("p="),
    SECOND_WORD_BEFORE("pp="),
    WORD_AFTER("n="),
    SECOND_WORD_AFTER("nn="),
    TAG_BEFORE("t="),
    TWO_TAGS_BEFORE("t2=");

    private final String lead;

    Kind(String lead) {
      this.lead = lead;
    }

    private boolean leads(String feature) {
      return lead.endsWith("=") ? feature.startsWith(lead) : feature.equals(lead);
    }

    static Kind of(String feature) {
      for (Kind kind : values()) {
        if (kind.leads(feature)) {
          return kind;
        }
      }
      throw new IllegalStateException("the tagging model has an unknown feature: " + feature);
    }
  }

  /** What one feature adds to the scores of the tags that it was seen with. */
  static final class Weights {

    private static final Weights NONE = new Weights(new int[0], new double[0]);

    private final int[] tags;
    private final double[] values;

    Weights(int[] tags, double[] values) {
      this.tags = tags;
      this.values = values;
    }

    void addTo(double[] scores) {
      for (int i = 0; i < tags.length; i++) {
        scores[tags[i]] += values[i];
      }
    }
  }

  private final List<String> tags;
  private final List<Map<String, Weights>> weights = new ArrayList<>();
  private final Map<String, Long> dictionary = new HashMap<>();
  private final Weights[] afterTag;
  private final Weights[][] afterTags;

  /**
   * Creates a model.
   *
   * @param tags the names of the tags, at most 64
   * @param features what each feature adds, by its name in the model's file
   * @param dictionary the names of the tags that a word can have
   */
  TaggingModel(
      List<String> tags, Map<String, Weights> features, Map<String, List<String>> dictionary) {
    this.tags = List.copyOf(tags);
    for (Kind kind : Kind.values()) {
      weights.add(kind.ordinal(), new HashMap<>());
    }
    features.forEach(this::add);
    dictionary.forEach((word, its) -> this.dictionary.put(word, bits(its)));
    this.afterTag = new Weights[tags.size()];
    this.afterTags = new Weights[tags.size()][tags.size()];
    for (int i = 0; i < tags.size(); i++) {
      afterTag[i] = of(Kind.TAG_BEFORE, tags.get(i));
      for (int j = 0; j < tags.size(); j++) {
        afterTags[i][j] = of(Kind.TWO_TAGS_BEFORE, tags.get(i) + "," + tags.get(j));
      }
    }
  }

  private void add(String feature, Weights its) {
    Kind kind = Kind.of(feature);
    weights.get(kind.ordinal()).put(feature.substring(kind.lead.length()), its);
  }

  private long bits(List<String> names) {
    long bits = 0;
    for (String name : names) {
      int tag = tags.indexOf(name);
      bits |= tag < 0 ? 0 : 1L << tag;
    }
    return bits;
  }

  List<String> tags() {
    return tags;
  }

  /** Returns the tags that the word can have, a bit for each. */
  long tagsOf(String word) {
    return dictionary.getOrDefault(word, -1L);
  }

  /** Returns what the feature adds; nothing if the model has not seen it. */
  Weights of(Kind kind, String value) {
    return weights.get(kind.ordinal()).getOrDefault(value, Weights.NONE);
  }

  /** Returns what the tag of the word before adds. */
  Weights after(int tag) {
    return afterTag[tag];
  }

  /** Returns what the tags of the two words before add. */
  Weights after(int first, int second) {
    return afterTags[first][second];
  }
}
