package io.github.readout4j.eval;

import io.github.readout4j.model.TextSpan;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that spans cover, each known by where it starts; what two annotations share is told by
 * them.
 */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** Whether one of these leads a content is a matter of taste, and not scored. */
  private static final Set<String> LINKS =
      Set.of("that", "to", "on", "upon", "about", "for", "of", "with", "regarding");

  private Words() {}

  /** Returns where the words start. */
  static SortedSet<Integer> of(String text, Collection<TextSpan> spans) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (TextSpan span : spans) {
      Matcher word = WORD.matcher(span.in(text));
      while (word.find()) {
        starts.add(span.start() + word.start());
      }
    }
    return starts;
  }

  /** Returns where the words start, without the linking words that lead them. */
  static SortedSet<Integer> bare(String text, Collection<TextSpan> spans) {
    SortedSet<Integer> starts = of(text, spans);
    while (!starts.isEmpty() && LINKS.contains(wordAt(text, starts.first()))) {
      starts.remove(starts.first());
    }
    return starts;
  }

  private static String wordAt(String text, int start) {
    Matcher word = WORD.matcher(text);
    return word.find(start) ? word.group().toLowerCase(Locale.ROOT) : "";
  }

  /** Returns the share of common words in all words, from 0 to 1; 0 when there are none. */
  static double overlap(Set<Integer> some, Set<Integer> others) {
    int all = some.size() + others.size() - common(some, others);
    return all == 0 ? 0 : (double) common(some, others) / all;
  }

  /** Returns how many words are in both. */
  static int common(Set<Integer> some, Set<Integer> others) {
    return (int) some.stream().filter(others::contains).count();
  }
}
