package io.github.readout4j.agreement;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.sentence.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final Splitter VERB_FORMS = Splitter.on(CharMatcher.anyOf(" |"));
  private static final Splitter FORMS = Splitter.on('|');

  private final Map<String, List<Entry>> byFirstWord;

  private StatusCues(Map<String, List<Entry>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static StatusCues standard() {
    Map<String, List<Entry>> byFirstWord = new HashMap<>();
    for (Table.Row row : Table.named("statuscues").rows()) {
      Word sort = Word.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      AgreementStatus status = AgreementStatus.valueOf(row.get("status"));
      for (List<String> words : forms(row, sort)) {
        byFirstWord
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new Entry(words, sort, status));
      }
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    return new StatusCues(Map.copyOf(byFirstWord));
  }

  private static List<List<String>> forms(Table.Row row, Word sort) {
    List<String> cue = List.of(row.get("cue").split(" "));
    if (row.get("forms").isEmpty()) {
      return List.of(cue);
    }
    Splitter splitter = sort == Word.VERB ? VERB_FORMS : FORMS;
    List<List<String>> forms = new ArrayList<>();
    for (String form : splitter.splitToList(row.get("forms"))) {
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
    return byFirstWord.getOrDefault(sentence.word(token), List.of()).stream()
        .filter(entry -> entry.sort() == sort && entry.isAt(sentence, token))
        .findFirst();
  }
}
