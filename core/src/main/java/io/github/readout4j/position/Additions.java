package io.github.readout4j.position;

import io.github.readout4j.lexicon.ByWord;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.sentence.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that open what only adds to a target: "despite", "in accordance with". Immutable.
 *
 * <p>An infinitive of purpose adds to a deed ("clear the lake to please the guilds") unless a noun
 * or a verb before it takes one: "find a way to clear the lake".
 */
final class Additions {

  private static final int LEAST_DEED = 2;
  private static final int LONGEST = 4;

  private final ByWord<Phrase> phrases = new ByWord<>();
  private final Set<String> goals = new HashSet<>();
  private final Set<String> asking = new HashSet<>();
  private final Set<String> working = new HashSet<>();

  private Additions() {}

  /** A phrase with the number of words that must stand before it. */
  private record Phrase(List<String> words, int least) {

    /** One word may be a noun instead: "a following", "the given". */
    boolean isAt(Phrases in, int token) {
      if (words.size() == 1 && in.tag(token) == Tag.NOUN) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!in.word(token + i).equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  static Additions standard() {
    Additions additions = new Additions();
    for (Table.Row row : Table.named("additions").rows()) {
      additions.add(row);
    }
    return additions;
  }

  private void add(Table.Row row) {
    switch (row.get("class")) {
      case "phrase" -> addPhrase(List.of(row.get("words").split(" ")), row.get("least"));
      case "goal" -> goals.addAll(row.list("words"));
      case "asking" -> asking.addAll(row.list("words"));
      case "working" -> working.addAll(row.list("words"));
      default -> throw new IllegalStateException(row.where() + ": unknown class");
    }
  }

  private void addPhrase(List<String> words, String least) {
    phrases.add(words.get(0), new Phrase(words, Integer.parseInt(least)));
  }

  /** Whether one begins at the token, where the target begins at {@code from}. */
  boolean openAt(Phrases in, int from, int token) {
    return phrases.of(in.word(token)).stream()
            .anyMatch(entry -> token - from >= entry.least() && entry.isAt(in, token))
        || isPurpose(in, from, token);
  }

  /**
   * Whether one begins at the token, whatever stands before it: neither "next year's vote" nor
   * "including the guilds in the talks", which is a deed at the beginning.
   */
  boolean beginAt(Phrases in, int token) {
    return phrases.of(in.word(token)).stream()
        .anyMatch(
            entry ->
                entry.isAt(in, token)
                    && !in.word(token).equals("including")
                    && !in.isPossessiveMark(token + entry.words().size()));
  }

  /** Whether the word lies in one: "for the benefit of". */
  boolean cover(Phrases in, int token) {
    for (int i = Math.max(0, token - LONGEST); i < token; i++) {
      int from = i;
      if (phrases.of(in.word(i)).stream()
          .anyMatch(entry -> token < from + entry.words().size() && entry.isAt(in, from))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the deed says little without what it is for: "work with the guilds to". */
  boolean leadOn(String verb) {
    return working.contains(verb);
  }

  /** Whether the noun leads on to an infinitive: "a way (to)". */
  boolean isGoal(String noun) {
    return goals.contains(noun);
  }

  private boolean isPurpose(Phrases in, int from, int token) {
    boolean infinitive = in.word(token).equals("to") && in.isBaseVerb(token + 1);
    boolean deed = in.isBaseVerb(from) || in.isGerund(from) || in.isGerundWithLink(from);
    return infinitive
        && deed
        && token - from >= LEAST_DEED
        && in.tag(token - 1).isNominal()
        && !leadOn(in.word(from))
        && !takesInfinitive(in, from, token);
  }

  private boolean takesInfinitive(Phrases in, int from, int token) {
    for (int i = from; i < token; i++) {
      if (goals.contains(in.word(i)) || asking.contains(in.word(i))) {
        return true;
      }
    }
    return false;
  }
}
