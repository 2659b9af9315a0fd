package io.github.readout4j.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final VerbForm[] FORMS = VerbForm.values();

  private static final Set<VerbForm> BASE = Set.of(VerbForm.BASE);
  private static final Set<VerbForm> PRESENT = Set.of(VerbForm.PRESENT);
  private static final Set<VerbForm> PAST = Set.of(VerbForm.PAST, VerbForm.PARTICIPLE);
  private static final Set<VerbForm> GERUND = Set.of(VerbForm.GERUND);

  // Asked several times a word, so kept as the maps that say no soonest; they do not change.
  private final Map<String, Set<VerbForm>> forms;
  private final Set<String> reporting;
  private final Set<String> communication;
  private final Map<String, Set<String>> particles;

  private VerbForms(
      Map<String, Set<VerbForm>> forms,
      Set<String> reporting,
      Set<String> communication,
      Map<String, Set<String>> particles) {
    this.forms = forms;
    this.reporting = reporting;
    this.communication = communication;
    this.particles = particles;
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
    Map<String, Set<VerbForm>> forms = new HashMap<>();
    for (Table.Row row : tables.rows("irregular")) {
      add(spellings(row.get("forms")), forms);
    }
    Set<String> reporting = new HashSet<>();
    Set<String> communication = new HashSet<>();
    Set<String> deeds = new HashSet<>();
    Map<String, Set<String>> particles = new HashMap<>();
    for (Table.Row row : tables.rows("verbs")) {
      String[][] spellings = spellings(row.get("forms"));
      add(spellings, forms);
      // Verbs of meeting, and verbs with everyday meanings, do not tell that something was said.
      List<String> frames = row.list("frames");
      String[] lemma = row.get("lemma").split(" ");
      for (String[] words : spellings) {
        Collections.addAll(reporting, words);
        for (String word : words) {
          particles
              .computeIfAbsent(word, it -> new HashSet<>())
              .add(lemma.length == 1 ? "" : lemma[1]);
        }
        if (frames.contains("deed")) {
          Collections.addAll(deeds, words);
        } else if (!frames.contains("weak")) {
          Collections.addAll(communication, words);
        }
      }
    }
    communication.removeAll(deeds);
    return new VerbForms(forms, reporting, communication, particles);
  }

  private static void add(String[][] spellings, Map<String, Set<VerbForm>> forms) {
    for (int i = 0; i < FORMS.length; i++) {
      for (String word : spellings[i]) {
        Set<VerbForm> known = forms.get(word);
        if (known == null) {
          forms.put(word, Set.of(FORMS[i]));
        } else if (!known.contains(FORMS[i])) {
          forms.put(word, union(known, FORMS[i]));
        }
      }
    }
  }

  private static Set<VerbForm> union(Set<VerbForm> known, VerbForm form) {
    EnumSet<VerbForm> both = EnumSet.of(form);
    both.addAll(known);
    return Collections.unmodifiableSet(both);
  }

  /**
   * Returns the spellings of each form.
   *
   * @param cell base, third person, past, participle and gerund, separated by spaces, each with its
   *     spellings separated by {@code |}
   */
  static String[][] spellings(String cell) {
    String[] parts = Table.split(cell, ' ');
    if (parts.length != FORMS.length) {
      throw new IllegalStateException("five verb forms are needed: " + cell);
    }
    String[][] spellings = new String[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      spellings[i] = Table.split(parts[i], '|');
    }
    return spellings;
  }

  /** Whether the word, in lower case, is a form of a reporting verb. */
  public boolean isReporting(String word) {
    return reporting.contains(word);
  }

  /**
   * Returns the words, in lower case, of which one must follow for a form of a reporting verb to
   * report, as "up" after "brought"; an empty word among them if none need follow.
   */
  public Set<String> particles(String word) {
    return particles.getOrDefault(word, Set.of());
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
