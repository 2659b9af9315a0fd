package io.github.readout4j.lexicon;

import java.util.Arrays;
import java.util.Collections;
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

  private final Map<String, Set<VerbForm>> forms;
  private final Set<String> reporting;

  private VerbForms(Map<String, Set<VerbForm>> forms, Set<String> reporting) {
    this.forms = forms;
    this.reporting = reporting;
  }

  /** Returns the forms of the shipped tables. */
  public static VerbForms standard() {
    Map<String, Set<VerbForm>> reporting = new HashMap<>();
    add(Table.named("verbs"), reporting);
    Map<String, Set<VerbForm>> all = new HashMap<>();
    add(Table.named("irregular"), all);
    reporting.forEach(
        (word, set) -> all.computeIfAbsent(word, w -> EnumSet.noneOf(VerbForm.class)).addAll(set));
    return new VerbForms(Map.copyOf(all), Set.copyOf(reporting.keySet()));
  }

  private static void add(Table table, Map<String, Set<VerbForm>> forms) {
    for (Table.Row row : table.rows()) {
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
    String[] parts = cell.split(" ");
    VerbForm[] values = VerbForm.values();
    if (parts.length != values.length) {
      throw new IllegalStateException("five verb forms are needed: " + cell);
    }
    Map<VerbForm, List<String>> spellings = new HashMap<>();
    for (VerbForm form : values) {
      spellings.put(form, Arrays.asList(parts[form.ordinal()].split("\\|")));
    }
    return spellings;
  }

  /** Whether the word, in lower case, is a form of a reporting verb. */
  public boolean isReporting(String word) {
    return reporting.contains(word);
  }

  /** Returns the forms that the word, in lower case, can be if it is a verb; never empty. */
  public Set<VerbForm> of(String word) {
    Set<VerbForm> known = forms.get(word);
    return known != null ? Collections.unmodifiableSet(known) : byEnding(word);
  }

  private static Set<VerbForm> byEnding(String word) {
    if (word.endsWith("ing")) {
      return EnumSet.of(VerbForm.GERUND);
    }
    if (word.endsWith("ed")) {
      return EnumSet.of(VerbForm.PAST, VerbForm.PARTICIPLE);
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return EnumSet.of(VerbForm.PRESENT);
    }
    return EnumSet.of(VerbForm.BASE);
  }
}
