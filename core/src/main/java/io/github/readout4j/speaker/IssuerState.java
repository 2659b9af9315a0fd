package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the state whose side a text takes: the country of those people whose country the text need
 * not tell.
 */
final class IssuerState {

  private static final int INSTITUTION = 3;
  private static final int PAIRED = 3;

  private IssuerState() {}

  /** Returns the code of the state, if the text shows one more than others. */
  static Optional<String> of(Discourse discourse) {
    Set<String> foreign = new HashSet<>();
    boolean homeless = false;
    for (Mention mention : discourse.mentions().all()) {
      if (mention.kind() == Kind.PERSON) {
        mention.naming().country().ifPresent(foreign::add);
        homeless |= mention.naming().country().isEmpty() && !mention.naming().title().isEmpty();
      }
    }
    Map<String, Integer> scores = scores(discourse);
    if (homeless) {
      scores.keySet().removeAll(foreign);
    }
    return best(scores);
  }

  private static Map<String, Integer> scores(Discourse discourse) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    for (Mention mention : discourse.mentions().all()) {
      Optional<String> country = mention.naming().country();
      if (country.isEmpty() || mention.kind() == Kind.PERSON || mention.kind() == Kind.ROLE) {
        continue;
      }
      Sentence sentence = discourse.sentence(mention.sentence());
      int weight = mention.kind() == Kind.ORGANIZATION ? INSTITUTION : 1;
      weight += isPaired(sentence, mention) ? PAIRED : 0;
      scores.merge(country.get(), weight, Integer::sum);
    }
    return scores;
  }

  /** "between the United States and Ruritania". */
  private static boolean isPaired(Sentence sentence, Mention mention) {
    return mention.kind() == Kind.STATE
        && (sentence.word(mention.from() - 1).equals("between")
            || (sentence.word(mention.from() - 1).equals("and")
                && sentence.word(mention.from() - 3).equals("between")));
  }

  private static Optional<String> best(Map<String, Integer> scores) {
    String best = null;
    int highest = 0;
    boolean shared = false;
    for (Map.Entry<String, Integer> entry : scores.entrySet()) {
      if (entry.getValue() > highest) {
        best = entry.getKey();
        highest = entry.getValue();
        shared = false;
      } else if (entry.getValue() == highest) {
        shared = true;
      }
    }
    return shared ? Optional.empty() : Optional.ofNullable(best);
  }
}
