package io.github.readout4j.sentence;

import io.github.readout4j.sentence.TaggingModel.Marks;
import io.github.readout4j.sentence.TaggingModel.Place;
import io.github.readout4j.sentence.TaggingModel.Weights;
import io.github.readout4j.sentence.TaggingModel.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts the features of a tagging model by what they are about, as their names in its file say. */
final class TaggingModelBuilder {

  private final List<String> tags;
  private final int none;
  private final Map<String, Word> words = new HashMap<>(1 << 15);
  private final Map<String, Integer> prefixes = new HashMap<>();
  private final Map<String, Integer> suffixes = new HashMap<>();
  private final Map<String, Integer> tagNumbers = new HashMap<>();
  private final int[] afterTag;
  private final int[][] afterTags;
  private int prior;
  private int hyphen;
  private int capital;
  private int digit;

  /**
   * Creates a builder.
   *
   * @param features how many there are; the number behind the last is that of none
   */
  TaggingModelBuilder(List<String> tags, int features) {
    this.tags = tags;
    this.none = features;
    this.afterTag = new int[tags.size()];
    this.afterTags = new int[tags.size()][tags.size()];
    for (int tag = 0; tag < tags.size(); tag++) {
      tagNumbers.put(tags.get(tag), tag);
      afterTag[tag] = none;
      Arrays.fill(afterTags[tag], none);
    }
    prior = hyphen = capital = digit = none;
  }

  /** Adds a feature by the parts of its name, such as {@code "suf"} and {@code "ing"}. */
  void feature(String kind, String value, int number) {
    switch (kind) {
      case "default" -> prior = number;
      case "h" -> hyphen = number;
      case "c" -> capital = number;
      case "d" -> digit = number;
      case "w" -> word(value).feature(Place.ITSELF, number);
      case "p" -> word(value).feature(Place.BEFORE, number);
      case "pp" -> word(value).feature(Place.SECOND_BEFORE, number);
      case "n" -> word(value).feature(Place.AFTER, number);
      case "nn" -> word(value).feature(Place.SECOND_AFTER, number);
      case "pre" -> prefixes.put(value, number);
      case "suf" -> suffixes.put(value, number);
      case "t" -> afterTag[tag(value)] = number;
      case "t2" -> afterTwo(value, number);
      default ->
          throw new IllegalStateException("the tagging model has an unknown feature: " + kind);
    }
  }

  private Word word(String spelling) {
    return words.computeIfAbsent(spelling, it -> new Word(none));
  }

  /** The names of the two tags have a comma between them, and one of the tags is a comma. */
  private void afterTwo(String names, int number) {
    int comma = names.indexOf(',', 1);
    afterTags[tag(names.substring(0, comma))][tag(names.substring(comma + 1))] = number;
  }

  private int tag(String name) {
    Integer number = tagNumbers.get(name);
    if (number == null) {
      throw new IllegalStateException("the tagging model has no tag " + name);
    }
    return number;
  }

  /** Adds a word of the dictionary with the names of the tags it can have. */
  void tags(String spelling, String names) {
    long bits = 0;
    for (String name : names.split(" ")) {
      Integer number = tagNumbers.get(name);
      // The dictionary knows tags that no word of the training had.
      bits |= number == null ? 0 : 1L << number;
    }
    word(spelling).tags(bits);
  }

  TaggingModel build(Weights weights) {
    return new TaggingModel(
        tags,
        weights,
        new Marks(prior, hyphen, capital, digit),
        words,
        Affixes.of(prefixes, none),
        Affixes.of(suffixes, none),
        afterTag,
        afterTags);
  }
}
