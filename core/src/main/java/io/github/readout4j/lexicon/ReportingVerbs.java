package io.github.readout4j.lexicon;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reporting verbs, found by any of their forms. Immutable. */
public final class ReportingVerbs {

  private static final Comparator<Entry> LONGEST_FIRST =
      (a, b) -> b.particles().size() - a.particles().size();

  private final ByWord<Entry> byForm;

  private ReportingVerbs(ByWord<Entry> byForm) {
    this.byForm = byForm;
  }

  /**
   * One row of the table.
   *
   * @param lemma the base form with its particles, as in "point out"
   * @param particles the words after the verb that belong to it
   * @param act what reporting with it does
   * @param stance the stance it gives its content by itself
   * @param frames what can follow it
   */
  public record Entry(
      String lemma, List<String> particles, Act act, Optional<Stance> stance, Frames frames) {}

  /** The verbs of the shipped table, read when they are first asked for. */
  private static final class Shipped {
    static final ReportingVerbs VERBS = of(Tables.shipped().rows("verbs"));
  }

  /** Returns the verbs of the shipped table. */
  public static ReportingVerbs standard() {
    return Shipped.VERBS;
  }

  /** Returns the verbs of the tables. */
  public static ReportingVerbs of(Tables tables) {
    return tables.own(OwnTable.VERBS).isEmpty() ? standard() : of(tables.rows("verbs"));
  }

  static ReportingVerbs of(List<Table.Row> rows) {
    ByWord<Entry> byForm = new ByWord<>();
    Map<String, Frames> frames = new HashMap<>();
    for (Table.Row row : rows) {
      Entry entry = entry(row, frames);
      Set<String> words = new LinkedHashSet<>();
      for (String[] spellings : VerbForms.spellings(row.get("forms"))) {
        Collections.addAll(words, spellings);
      }
      for (String word : words) {
        byForm.add(word, entry);
      }
    }
    byForm.sort(LONGEST_FIRST);
    return new ReportingVerbs(byForm);
  }

  private static Entry entry(Table.Row row, Map<String, Frames> frames) {
    String[] words = row.get("lemma").split(" ");
    return new Entry(
        row.get("lemma"),
        List.of(words).subList(1, words.length),
        row.constant("act", Act.class),
        row.optionalConstant("stance", Stance.class),
        frames(row, frames));
  }

  /** Most verbs have the frames of another, and share them. */
  private static Frames frames(Table.Row row, Map<String, Frames> frames) {
    String cell = row.get("frames");
    Frames known = frames.get(cell);
    if (known == null) {
      known = Frames.of(row.list("frames"));
      frames.put(cell, known);
    }
    return known;
  }

  /**
   * Returns the verbs that the word, in lower case, is a form of; those with most particles first.
   */
  public List<Entry> of(String word) {
    return byForm.of(word);
  }
}
