package io.github.readout4j.position;

import io.github.readout4j.lexicon.ByWord;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The verbs that judge their subject by what it does: "the ban undermines trust". Immutable. */
final class Effects {

  private final ByWord<Entry> byForm;

  private Effects(ByWord<Entry> byForm) {
    this.byForm = byForm;
  }

  /**
   * One verb.
   *
   * @param particles the words after the verb that belong to it, with their alternatives
   * @param stance the stance toward its subject
   */
  record Entry(List<Set<String>> particles, Stance stance) {

    boolean isAt(Sentence sentence, int verb) {
      int at = verb + 1;
      for (Set<String> particle : particles) {
        while (!particle.contains(sentence.word(at)) && isModifier(sentence.tag(at))) {
          at++;
        }
        if (!particle.contains(sentence.word(at++))) {
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
      Entry entry = new Entry(particles(row), row.constant("stance", Stance.class));
      for (String form : row.get("forms").replace('|', ' ').split(" ", -1)) {
        byForm.add(form, entry);
      }
    }
    return new Effects(byForm);
  }

  private static List<Set<String>> particles(Table.Row row) {
    return Stream.of(row.get("verb").split(" ", -1))
        .skip(1)
        .map(particle -> Set.of(particle.split("\\|", -1)))
        .toList();
  }

  /** Returns the verb at the token, the one with the most words. */
  Optional<Entry> at(Sentence sentence, int verb) {
    return byForm.of(sentence.word(verb)).stream()
        .filter(entry -> entry.isAt(sentence, verb))
        .max(Comparator.comparingInt(entry -> entry.particles().size()));
  }
}
