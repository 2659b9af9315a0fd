package io.github.readout4j.position;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs that judge their subject by what it does: "the ban undermines trust". Immutable. */
final class Effects {

  private static final Splitter FORMS = Splitter.on(CharMatcher.anyOf(" |"));

  private final Map<String, List<Entry>> byForm;

  private Effects(Map<String, List<Entry>> byForm) {
    this.byForm = byForm;
  }

  /**
   * One verb.
   *
   * @param particles the words after the verb that belong to it
   * @param stance the stance toward its subject
   */
  record Entry(List<String> particles, Stance stance) {

    boolean isAt(Sentence sentence, int verb) {
      int at = verb + 1;
      for (String particle : particles) {
        while (!sentence.word(at).equals(particle) && isModifier(sentence.tag(at))) {
          at++;
        }
        if (!sentence.word(at++).equals(particle)) {
          return false;
        }
      }
      return true;
    }

    /** "create many new jobs": words that may stand before the noun of a phrase. */
    private static boolean isModifier(Tag tag) {
      return tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.NOUN;
    }
  }

  static Effects standard() {
    Map<String, List<Entry>> byForm = new HashMap<>();
    for (Table.Row row : Table.named("effects").rows()) {
      String[] words = row.get("verb").split(" ");
      Entry entry =
          new Entry(List.of(words).subList(1, words.length), Stance.valueOf(row.get("stance")));
      for (String form : FORMS.split(row.get("forms"))) {
        byForm.computeIfAbsent(form, word -> new ArrayList<>()).add(entry);
      }
    }
    return new Effects(Map.copyOf(byForm));
  }

  /** Returns the verb at the token. */
  Optional<Entry> at(Sentence sentence, int verb) {
    return byForm.getOrDefault(sentence.word(verb), List.of()).stream()
        .filter(entry -> entry.isAt(sentence, verb))
        .findFirst();
  }
}
