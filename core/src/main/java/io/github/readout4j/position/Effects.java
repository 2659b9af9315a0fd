package io.github.readout4j.position;

import io.github.readout4j.lexicon.ByWord;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.List;
import java.util.Optional;

/** The verbs that judge their subject by what it does: "the ban undermines trust". Immutable. */
final class Effects {

  private final ByWord<Entry> byForm;

  private Effects(ByWord<Entry> byForm) {
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
    ByWord<Entry> byForm = new ByWord<>();
    for (Table.Row row : Table.named("effects").rows()) {
      String[] words = row.get("verb").split(" ");
      Entry entry =
          new Entry(List.of(words).subList(1, words.length), row.constant("stance", Stance.class));
      for (String form : row.get("forms").replace('|', ' ').split(" ", -1)) {
        byForm.add(form, entry);
      }
    }
    return new Effects(byForm);
  }

  /** Returns the verb at the token. */
  Optional<Entry> at(Sentence sentence, int verb) {
    return byForm.of(sentence.word(verb)).stream()
        .filter(entry -> entry.isAt(sentence, verb))
        .findFirst();
  }
}
