package io.github.readout4j.sentence;

import io.github.readout4j.sentence.TaggingModel.Marks;
import io.github.readout4j.sentence.TaggingModel.Place;
import io.github.readout4j.sentence.TaggingModel.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the most likely tags of the words of a sentence, from left to right, keeping the few
 * best ways to tag the words so far. Serves the sentences of one document; not safe to share.
 */
final class TagSearch {

  private static final int BEST = 3;

  private static final Comparator<Path> BEST_FIRST =
      (one, other) -> Double.compare(other.score(), one.score());

  /** Longer beginnings and ends of words tell the model nothing. */
  private static final int LONGEST_AFFIX = 4;

  /** What a word tells is kept for a document's common words, not for all words of a huge one. */
  private static final int MOST_WORDS = 2000;

  /** A tag whose score is so far behind adds nothing to a sum of probabilities. */
  private static final double NEGLIGIBLE = 40;

  private static final String SENTENCE_START = "*SB*";
  private static final String SENTENCE_END = "*SE*";

  private final TaggingModel model;
  private final long ofUnknown;
  private final Seen start;
  private final Seen end;
  private final Map<String, Seen> seen = new HashMap<>();

  /** Creates a search in which a word that the model does not know can have any tag. */
  TagSearch(TaggingModel model) {
    this(model, TagDictionary.ANY_TAG);
  }

  /**
   * Creates a search.
   *
   * @param ofUnknown the tags that a word can have that the model does not know, a bit for each
   */
  TagSearch(TaggingModel model, long ofUnknown) {
    this.model = model;
    this.ofUnknown = ofUnknown;
    this.start = new Seen(model.word(SENTENCE_START), new double[0]);
    this.end = new Seen(model.word(SENTENCE_END), new double[0]);
  }

  /** A word of the document: what the model knows of it, and what it tells wherever it stands. */
  private static final class Seen {

    private final Word word;
    private final double[] scores;

    Seen(Word word, double[] scores) {
      this.word = word;
      this.scores = scores;
    }
  }

  /** A way to tag the words up to one, with the logarithm of its probability. */
  private record Path(@Nullable Path before, int tag, double score) {}

  /** Returns the numbers of the model's tags for the words. */
  int[] tags(String[] words) {
    List<Path> paths = List.of(new Path(null, -1, 0));
    Seen[] sentence = new Seen[words.length];
    for (int i = 0; i < words.length; i++) {
      sentence[i] = seen(words[i]);
    }
    for (int i = 0; i < words.length; i++) {
      double[] scores = sentence[i].scores.clone();
      addNeighbours(sentence, i, scores);
      paths = goOn(paths, scores, possible(sentence[i].word));
    }
    int[] found = new int[words.length];
    Path path = paths.get(0);
    for (int i = words.length - 1; i >= 0 && path != null; i--) {
      found[i] = path.tag();
      path = path.before();
    }
    return found;
  }

  private long possible(Word word) {
    return model.knows(word) ? word.tags() : ofUnknown;
  }

  /** Returns the best ways to go on, the best first. */
  private List<Path> goOn(List<Path> paths, double[] wordScores, long possible) {
    List<Path> next = new ArrayList<>(BEST * BEST);
    for (Path path : paths) {
      double[] scores = wordScores.clone();
      addTags(path, scores);
      double all = logOfSum(scores);
      double least = leastOfBest(scores);
      add(path, scores, all, possible, least, next);
      if (next.isEmpty()) {
        add(path, scores, all, possible, Double.NEGATIVE_INFINITY, next);
      }
    }
    next.sort(BEST_FIRST);
    return next.subList(0, Math.min(BEST, next.size()));
  }

  private static void add(
      Path path, double[] scores, double all, long possible, double least, List<Path> next) {
    for (int tag = 0; tag < scores.length; tag++) {
      if (scores[tag] >= least && ((possible >> tag) & 1) == 1) {
        next.add(new Path(path, tag, path.score() + scores[tag] - all));
      }
    }
  }

  private static double logOfSum(double[] scores) {
    double highest = scores[0];
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (double score : scores) {
      double behind = highest - score;
      sum += behind > NEGLIGIBLE ? 0 : Math.exp(-behind);
    }
    return highest + Math.log(sum);
  }

  /** Returns the lowest of the best scores. */
  private static double leastOfBest(double[] scores) {
    double[] best = new double[BEST];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (double score : scores) {
      if (score > best[BEST - 1]) {
        insert(score, best);
      }
    }
    return best[BEST - 1];
  }

  /** Puts a score in its place among the best; the lowest of them falls out. */
  private static void insert(double score, double[] best) {
    int at = BEST - 1;
    for (; at > 0 && score > best[at - 1]; at--) {
      best[at] = best[at - 1];
    }
    best[at] = score;
  }

  private Seen seen(String spelling) {
    Seen known = seen.get(spelling);
    if (known != null) {
      return known;
    }
    Word word = model.word(spelling);
    double[] kept = word.scores();
    Seen found = new Seen(word, kept != null ? kept : ownScores(spelling, word));
    if (seen.size() < MOST_WORDS) {
      seen.put(spelling, found);
    }
    return found;
  }

  private double[] ownScores(String spelling, Word word) {
    double[] scores = new double[model.tags().size()];
    Marks marks = model.marks();
    model.add(marks.prior(), scores);
    model.add(word.feature(Place.ITSELF), scores);
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      // The model was trained with the whole of a short word over and over again.
      int length = Math.min(n, spelling.length());
      model.add(model.suffix(spelling, length), scores);
      model.add(model.prefix(spelling, length), scores);
    }
    if (spelling.indexOf('-') >= 0) {
      model.add(marks.hyphen(), scores);
    }
    if (hasBetween(spelling, 'A', 'Z')) {
      model.add(marks.capital(), scores);
    }
    if (hasBetween(spelling, '0', '9')) {
      model.add(marks.digit(), scores);
    }
    if (model.knows(word)) {
      word.keep(scores);
    }
    return scores;
  }

  private static boolean hasBetween(String word, char first, char last) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= first && word.charAt(i) <= last) {
        return true;
      }
    }
    return false;
  }

  /** Adds what the words beside it tell; beyond the end of the sentence stands one mark only. */
  private void addNeighbours(Seen[] sentence, int i, double[] scores) {
    add(i > 0 ? sentence[i - 1] : start, Place.BEFORE, scores);
    if (i > 0) {
      add(i > 1 ? sentence[i - 2] : start, Place.SECOND_BEFORE, scores);
    }
    boolean last = i + 1 == sentence.length;
    add(last ? end : sentence[i + 1], Place.AFTER, scores);
    if (!last) {
      add(i + 2 < sentence.length ? sentence[i + 2] : end, Place.SECOND_AFTER, scores);
    }
  }

  private void add(Seen neighbour, Place place, double[] scores) {
    model.add(neighbour.word.feature(place), scores);
  }

  private void addTags(Path path, double[] scores) {
    Path before = path.before();
    if (before != null) {
      model.add(model.after(path.tag()), scores);
      if (before.before() != null) {
        model.add(model.after(before.tag(), path.tag()), scores);
      }
    }
  }
}
