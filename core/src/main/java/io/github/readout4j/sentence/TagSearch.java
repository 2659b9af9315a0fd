package io.github.readout4j.sentence;

import io.github.readout4j.sentence.TaggingModel.Kind;
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
  private final Map<String, double[]> ownScores = new HashMap<>();

  TagSearch(TaggingModel model) {
    this.model = model;
  }

  /** A way to tag the words up to one, with the logarithm of its probability. */
  private record Path(@Nullable Path before, int tag, double score) {}

  /** Returns the numbers of the model's tags for the words. */
  int[] tags(String[] words) {
    List<Path> paths = List.of(new Path(null, -1, 0));
    for (int i = 0; i < words.length; i++) {
      double[] scores = ownScores(words[i]).clone();
      addNeighbours(words, i, scores);
      paths = goOn(paths, scores, model.tagsOf(words[i]));
    }
    int[] found = new int[words.length];
    Path path = paths.get(0);
    for (int i = words.length - 1; i >= 0 && path != null; i--) {
      found[i] = path.tag();
      path = path.before();
    }
    return found;
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
      double rest = score;
      for (int i = 0; i < BEST && rest > Double.NEGATIVE_INFINITY; i++) {
        double higher = Math.max(best[i], rest);
        rest = Math.min(best[i], rest);
        best[i] = higher;
      }
    }
    return best[BEST - 1];
  }

  /** Returns what the word tells of its tag wherever it stands. */
  private double[] ownScores(String word) {
    double[] known = ownScores.get(word);
    if (known != null) {
      return known;
    }
    double[] scores = newOwnScores(word);
    if (ownScores.size() < MOST_WORDS) {
      ownScores.put(word, scores);
    }
    return scores;
  }

  private double[] newOwnScores(String word) {
    double[] scores = new double[model.tags().size()];
    model.of(Kind.PRIOR, "").addTo(scores);
    model.of(Kind.WORD, word).addTo(scores);
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      // The model was trained with the whole of a short word over and over again.
      int length = Math.min(n, word.length());
      model.of(Kind.SUFFIX, word.substring(word.length() - length)).addTo(scores);
      model.of(Kind.PREFIX, word.substring(0, length)).addTo(scores);
    }
    if (word.indexOf('-') >= 0) {
      model.of(Kind.HYPHEN, "").addTo(scores);
    }
    if (hasBetween(word, 'A', 'Z')) {
      model.of(Kind.CAPITAL, "").addTo(scores);
    }
    if (hasBetween(word, '0', '9')) {
      model.of(Kind.DIGIT, "").addTo(scores);
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
  private void addNeighbours(String[] words, int i, double[] scores) {
    model.of(Kind.WORD_BEFORE, i > 0 ? words[i - 1] : SENTENCE_START).addTo(scores);
    if (i > 0) {
      model.of(Kind.SECOND_WORD_BEFORE, i > 1 ? words[i - 2] : SENTENCE_START).addTo(scores);
    }
    boolean last = i + 1 == words.length;
    model.of(Kind.WORD_AFTER, last ? SENTENCE_END : words[i + 1]).addTo(scores);
    if (!last) {
      String second = i + 2 < words.length ? words[i + 2] : SENTENCE_END;
      model.of(Kind.SECOND_WORD_AFTER, second).addTo(scores);
    }
  }

  private void addTags(Path path, double[] scores) {
    Path before = path.before();
    if (before != null) {
      model.after(path.tag()).addTo(scores);
      if (before.before() != null) {
        model.after(before.tag(), path.tag()).addTo(scores);
      }
    }
  }
}
