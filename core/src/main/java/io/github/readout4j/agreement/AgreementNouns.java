package io.github.readout4j.agreement;

import io.github.readout4j.lexicon.ByWord;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.AgreementKind;
import io.github.readout4j.sentence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The nouns that name an agreement: "treaty", "joint statement". Immutable. */
final class AgreementNouns {

  /** When a noun names an agreement. */
  enum Use {
    /** By itself. */
    ALWAYS,
    /** With a word that tells which. */
    DESCRIBED,
    /** With parties, a date, a place or a word on its status. */
    CONTEXT,
    /** With a word that tells that it was made, or in a name. */
    FOUNDED,
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

  private final ByWord<Entry> byFirstWord;

  private AgreementNouns(ByWord<Entry> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static AgreementNouns standard() {
    ByWord<Entry> byFirstWord = new ByWord<>();
    for (Table.Row row : Table.named("agreements").rows()) {
      for (String form : row.list("forms")) {
        List<String> words = List.of(form.split(" "));
        AgreementKind kind = row.constant("kind", AgreementKind.class);
        Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
        byFirstWord.add(words.get(0), new Entry(row.get("noun"), words, kind, use));
      }
    }
    byFirstWord.sort((a, b) -> b.words().size() - a.words().size());
    return new AgreementNouns(byFirstWord);
  }

  /** Returns the longest noun that begins at the token. */
  Optional<Entry> at(Sentence sentence, int token) {
    for (Entry entry : byFirstWord.of(sentence.word(token))) {
      if (entry.isAt(sentence, token)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
