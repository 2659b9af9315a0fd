package io.github.readout4j.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which verb forms a word can be.
 *
 * <p>Irregular verbs and reporting verbs are looked up; other words are read by their ending.
 * Immutable.
 */
public final class VerbForms {

  private static final Set<VerbForm> BASE = Sets.immutableEnumSet(VerbForm.BASE);
  private static final Set<VerbForm> PRESENT = Sets.immutableEnumSet(VerbForm.PRESENT);
  private static final Set<VerbForm> PAST =
      Sets.immutableEnumSet(VerbForm.PAST, VerbForm.PARTICIPLE);
  private static final Set<VerbForm> GERUND = Sets.immutableEnumSet(VerbForm.GERUND);

  // Asked several times a word, so kept as the maps that say no soonest; they do not change.
  private final Map<String, Set<VerbForm>> forms;
  private final Set<String> reporting;
  private final Set<String> communication;

  private VerbForms(
      Map<String, Set<VerbForm>> forms, Set<String> reporting, Set<String> communication) {
    this.forms = forms;
    this.reporting = reporting;
    this.communication = communication;
  }

  /** The forms of the shipped tables, read when they are first asked for. */
  private static final class Shipped {
    static final VerbForms FORMS = read(Tables.shipped());
  }

  /** Returns the forms of the shipped tables. */
  public static VerbForms standard() {
    return Shipped.FORMS;
  }

  /** Returns the forms of the tables. */
  public static VerbForms of(Tables tables) {
    return tables.own(OwnTable.VERBS).isEmpty() ? standard() : read(tables);
  }

  private static VerbForms read(Tables tables) {
    Map<String, Set<VerbForm>> reporting = new HashMap<>();
    List<Table.Row> verbs = tables.rows("verbs");
    add(verbs, reporting);
    Map<String, Set<VerbForm>> communication = new HashMap<>();
    add(verbs.stream().filter(VerbForms::isOfCommunication).toList(), communication);
    Map<String, Set<VerbForm>> everyday = new HashMap<>();
    add(verbs.stream().filter(row -> row.list("frames").contains("deed")).toList(), everyday);
    communication.keySet().removeAll(everyday.keySet());
    Map<String, Set<VerbForm>> all = new HashMap<>();
    add(tables.rows("irregular"), all);
    reporting.forEach(
        (word, set) -> all.computeIfAbsent(word, w -> EnumSet.noneOf(VerbForm.class)).addAll(set));
    all.replaceAll((word, set) -> Collections.unmodifiableSet(set));
    return new VerbForms(all, reporting.keySet(), communication.keySet());
  }

  /** Verbs of meeting, and verbs with everyday meanings, do not tell that something was said. */
  private static boolean isOfCommunication(Table.Row row) {
    List<String> frames = row.list("frames");
    return !frames.contains("weak") && !frames.contains("deed");
  }

  private static void add(List<Table.Row> rows, Map<String, Set<VerbForm>> forms) {
    for (Table.Row row : rows) {
      spellings(row.get("forms"))
          .forEach(
              (form, words) ->
                  words.forEach(
                      word ->
                          forms
                              .computeIfAbsent(word, w -> EnumSet.noneOf(VerbForm.class))
                              .add(form)));
    }
  }

  /**
   * Returns the spellings of each form.
   *
   * @param cell base, third person, past, participle and gerund, separated by spaces, each with its
   *     spellings separated by {@code |}
   */
  static Map<VerbForm, List<String>> spellings(String cell) {
    List<String> parts = Splitter.on(' ').splitToList(cell);
    List<VerbForm> forms = List.of(VerbForm.values());
    if (parts.size() != forms.size()) {
      throw new IllegalStateException("five verb forms are needed: " + cell);
    }
    Map<VerbForm, List<String>> spellings = new EnumMap<>(VerbForm.class);
    for (int i = 0; i < forms.size(); i++) {
      spellings.put(forms.get(i), Splitter.on('|').splitToList(parts.get(i)));
    }
    return spellings;
  }

  /** Whether the word, in lower case, is a form of a reporting verb. */
  public boolean isReporting(String word) {
    return reporting.contains(word);
  }

  /** Whether the word, in lower case, is a form of a verb that has no everyday meaning besides. */
  public boolean isCommunication(String word) {
    return communication.contains(word);
  }

  /** Returns the forms that the word, in lower case, can be if it is a verb; never empty. */
  public Set<VerbForm> of(String word) {
    Set<VerbForm> known = forms.get(word);
    return known != null ? known : byEnding(word);
  }

  private static Set<VerbForm> byEnding(String word) {
    if (word.endsWith("ing")) {
      return GERUND;
    }
    if (word.endsWith("ed") && !word.endsWith("eed")) {
      return PAST;
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return PRESENT;
    }
    return BASE;
  }
}
