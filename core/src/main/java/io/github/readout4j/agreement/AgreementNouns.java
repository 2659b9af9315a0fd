package io.github.readout4j.agreement;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns that name an agreement: "treaty", "joint statement". Immutable. */
final class AgreementNouns {

  /** When a noun names an agreement. */
  enum Use {
    /** By itself. */
    ALWAYS,
    /** With parties, a date, a place or a word on its status. */
    CONTEXT,
    /** Only as the capitalized head of a name. */
    NAMED
  }

  /** One form of a noun. */
  record Entry(String noun, List<String> words, AgreementKind kind, Use use) {

    boolean isAt(Sentence sentence, int token) {
      for (int i = 0; i < words.size(); i++) {
        if (!sentence.word(token + i).equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Entry>> byFirstWord;

  private AgreementNouns(Map<String, List<Entry>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static AgreementNouns standard() {
    Map<String, List<Entry>> byFirstWord = new HashMap<>();
    for (Table.Row row : Table.named("agreements").rows()) {
      for (String form : row.list("forms")) {
        List<String> words = List.of(form.split(" "));
        byFirstWord
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(
                new Entry(
                    row.get("noun"),
                    words,
                    AgreementKind.valueOf(row.get("kind")),
                    Use.valueOf(row.get("use").toUpperCase(Locale.ROOT))));
      }
    }
    byFirstWord.values().forEach(list -> list.sort(longestFirst()));
    return new AgreementNouns(byFirstWord);
  }

  private static Comparator<Entry> longestFirst() {
    return Comparator.comparingInt((Entry entry) -> -entry.words().size());
  }

  /** Returns the longest noun that begins at the token. */
  Optional<Entry> at(Sentence sentence, int token) {
    return byFirstWord.getOrDefault(sentence.word(token), List.of()).stream()
        .filter(entry -> entry.isAt(sentence, token))
        .findFirst();
  }
}
