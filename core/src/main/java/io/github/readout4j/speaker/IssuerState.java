package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.WordSet;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the state whose side a text takes: the country of those people whose country the text need
 * not tell.
 *
 * <p>How often a country is named does not tell it, since that may be the topic. Its institutions
 * named without it do, and its attitudes, and its name beside that of the other side.
 */
final class IssuerState {

  private static final int INSTITUTION = 3;
  private static final int OFFICE = 3;
  private static final int COMPOUND = 3;
  private static final int PAIRED = 2;
  private static final int PLEDGE = 3;
  private static final int ATTITUDE = 1;
  private static final int LEAST = 3;
  private static final Set<String> PLEDGES = Set.of("support", "commitment", "assistance");
  private static final Set<String> ATTITUDES =
      WordSet.of(
          "intention readiness desire interest determination opposition resolve willingness will"
              + " would stands remains supports");

  private final Discourse discourse;
  private final Map<String, Integer> evidence = new LinkedHashMap<>();
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final Set<String> foreign = new HashSet<>();

  private IssuerState(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Returns the code of the state, if the text shows one more than others. */
  static Optional<String> of(Discourse discourse) {
    IssuerState state = new IssuerState(discourse);
    for (Mention mention : discourse.mentions().all()) {
      state.weigh(mention);
    }
    for (Sentence sentence : discourse.sentences().sentences()) {
      state.weighPairs(sentence);
    }
    return state.best();
  }

  private void weigh(Mention mention) {
    Optional<String> country = mention.naming().country();
    if (country.isEmpty()) {
      return;
    }
    String code = country.get();
    Sentence sentence = discourse.sentence(mention.sentence());
    boolean told = isTold(mention);
    switch (mention.kind()) {
      case PERSON -> {
        if (told) {
          foreign.add(code);
        } else {
          add(code, OFFICE);
        }
      }
      case ORGANIZATION ->
          add(code, mention.naming().role().equals("national") && !told ? INSTITUTION : 0);
      case COLLECTIVE -> add(code, told ? 0 : OFFICE);
      case GROUP -> add(code, told ? 0 : INSTITUTION);
      case STATE -> add(code, isPaired(sentence, mention) ? PAIRED : 0);
      default -> {}
    }
    count(code, 1, named);
  }

  /** Whether the words name the country itself, as "Ruritanian" does and "White House" does not. */
  private boolean isTold(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (discourse.mentions().country(mention.sentence(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void add(String code, int weight) {
    if (weight > 0) {
      count(code, weight, evidence);
    }
  }

  private static void count(String code, int weight, Map<String, Integer> weights) {
    weights.put(code, weights.getOrDefault(code, 0) + weight);
  }

  /** "between the United States and Ruritania". */
  private static boolean isPaired(Sentence sentence, Mention mention) {
    return sentence.word(mention.from() - 1).equals("between")
        || (sentence.word(mention.from() - 1).equals("and")
            && sentence.word(mention.from() - 3).equals("between"));
  }

  /** "U.S.-Ruritania ties", "U.S. support", "the American commitment". */
  private void weighPairs(Sentence sentence) {
    Map<Integer, String> countries = discourse.mentions().countries().get(sentence.index());
    for (Map.Entry<Integer, String> country : countries.entrySet()) {
      weighAfter(sentence, country.getKey(), country.getValue());
    }
  }

  private void weighAfter(Sentence sentence, int at, String code) {
    String next = sentence.word(at + 1);
    boolean compound = sentence.token(at).text().indexOf('-') > 0;
    if (compound || next.equals("-") || next.equals("\u2013")) {
      add(code, COMPOUND);
    }
    for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
      int weight = weight(sentence.word(i));
      if (weight > 0 || !continuesPhrase(sentence, i)) {
        add(code, weight);
        return;
      }
    }
  }

  private static boolean continuesPhrase(Sentence sentence, int at) {
    Tag tag = sentence.tag(at);
    String word = sentence.word(at);
    return tag == Tag.ADJ || tag == Tag.NOUN || word.startsWith("'") || word.endsWith("ing");
  }

  private static int weight(String word) {
    return PLEDGES.contains(word) ? PLEDGE : ATTITUDES.contains(word) ? ATTITUDE : 0;
  }

  private Optional<String> best() {
    String best = null;
    int highest = 0;
    boolean shared = false;
    for (Map.Entry<String, Integer> entry : evidence.entrySet()) {
      int score = entry.getValue() + named.getOrDefault(entry.getKey(), 0);
      if (foreign.contains(entry.getKey()) || entry.getValue() < LEAST) {
        continue;
      }
      shared = score == highest || (shared && score < highest);
      if (score > highest) {
        best = entry.getKey();
        highest = score;
        shared = false;
      }
    }
    return shared ? Optional.empty() : Optional.ofNullable(best);
  }
}
