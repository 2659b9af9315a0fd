package io.github.readout4j.agreement;

import io.github.readout4j.lexicon.ByWord;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that tell how an agreement stands: "signed", "draft", "violation". Immutable. */
final class StatusCues {

  /** What sort of word a cue is. */
  enum Word {
    VERB,
    NOUN,
    ADJ,
    PHRASE,
    OWNED
  }

  /** One form of a cue with the words that follow its first. */
  record Entry(List<String> words, Word sort, AgreementStatus status) {

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

  private StatusCues(ByWord<Entry> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static StatusCues standard() {
    ByWord<Entry> byFirstWord = new ByWord<>();
    for (Table.Row row : Table.named("statuscues").rows()) {
      Word sort = Word.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      AgreementStatus status = row.constant("status", AgreementStatus.class);
      for (List<String> words : forms(row, sort)) {
        byFirstWord.add(words.get(0), new Entry(words, sort, status));
      }
    }
    byFirstWord.sort((a, b) -> b.words().size() - a.words().size());
    return new StatusCues(byFirstWord);
  }

  private static List<List<String>> forms(Table.Row row, Word sort) {
    List<String> cue = List.of(row.get("cue").split(" "));
    if (row.get("forms").isEmpty()) {
      return List.of(cue);
    }
    String all = sort == Word.VERB ? row.get("forms").replace(' ', '|') : row.get("forms");
    List<List<String>> forms = new ArrayList<>();
    for (String form : all.split("\\|", -1)) {
      List<String> words = new ArrayList<>(List.of(form.split(" ")));
      if (sort == Word.VERB) {
        words.addAll(cue.subList(1, cue.size()));
      }
      forms.add(List.copyOf(words));
    }
    return forms;
  }

  /** Returns the longest cue of the given sort that begins at the token. */
  Optional<Entry> at(Sentence sentence, int token, Word sort) {
    for (Entry entry : byFirstWord.of(sentence.word(token))) {
      if (entry.sort() == sort && entry.isAt(sentence, token)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Returns what the second part of a compound such as "Norway-brokered" tells. */
  Optional<Entry> ofCompound(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1);
    if (last.length() == word.length() || !last.endsWith("ed")) {
      return Optional.empty();
    }
    for (Entry entry : byFirstWord.of(last)) {
      if (entry.sort() == Word.VERB && entry.words().size() == 1) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
