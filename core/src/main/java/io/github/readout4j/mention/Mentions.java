package io.github.readout4j.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mentions of a document, in text order and without overlap.
 *
 * @param all all mentions
 * @param bySentence the mentions of each sentence
 * @param countries for each sentence the tokens that end a name or adjective of a country, with its
 *     code
 */
public record Mentions(
    List<Mention> all, List<List<Mention>> bySentence, List<Map<Integer, String>> countries) {

  static Mentions of(List<List<Mention>> bySentence, List<Map<Integer, String>> countries) {
    List<Mention> all = new ArrayList<>();
    List<List<Mention>> copies = new ArrayList<>(bySentence.size());
    for (List<Mention> mentions : bySentence) {
      all.addAll(mentions);
      copies.add(List.copyOf(mentions));
    }
    List<Map<Integer, String>> codes = new ArrayList<>(countries.size());
    for (Map<Integer, String> those : countries) {
      codes.add(Map.copyOf(those));
    }
    return new Mentions(List.copyOf(all), copies, codes);
  }

  /** Returns the mentions of the sentence with the given number. */
  public List<Mention> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** Returns the code of the country whose name or adjective ends at the token. */
  public Optional<String> country(int sentence, int token) {
    return Optional.ofNullable(countries.get(sentence).get(token));
  }
}
