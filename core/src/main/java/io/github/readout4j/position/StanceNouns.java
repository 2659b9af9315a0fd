package io.github.readout4j.position;

import io.github.readout4j.lexicon.ByWord;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The nouns that give a stance to what follows them: "support for", "the need to". Immutable. */
final class StanceNouns {

  /** Words that mean "about" after any noun that takes "about", "over" or "on". */
  private static final Set<String> REGARDING = Set.of("regarding", "concerning");

  private final ByWord<Entry> byForm;

  private StanceNouns(ByWord<Entry> byForm) {
    this.byForm = byForm;
  }

  /**
   * One noun.
   *
   * @param stance the stance it gives what follows it
   * @param links the words that lead to what it is about
   * @param act what it does; empty if it only weighs what follows, as "importance" does
   */
  record Entry(String noun, Stance stance, Set<String> links, Optional<Act> act) {

    boolean weighing() {
      return act.isEmpty();
    }

    /** Whether it answers what somebody has done or has: "gratitude", "admiration". */
    boolean answers() {
      return act.filter(its -> its == Act.THANK || its == Act.WELCOME).isPresent();
    }

    /** Whether it wants a deed of somebody: "an invitation to". */
    boolean asks() {
      return links.contains("to-inf")
          && act.filter(its -> its == Act.REQUEST || its == Act.URGE).isPresent();
    }

    boolean takes(String link) {
      return links.contains(link)
          || (REGARDING.contains(link)
              && (links.contains("about") || links.contains("over") || links.contains("on")));
    }
  }

  static StanceNouns standard() {
    ByWord<Entry> byForm = new ByWord<>();
    Set<String> judging = judging();
    for (Table.Row row : Table.named("stancenouns").rows()) {
      add(row, byForm);
    }
    for (Table.Row row : Table.named("nouns").rows()) {
      if (reports(row) && !judging.contains(row.get("noun"))) {
        add(row, byForm);
      }
    }
    return new StanceNouns(byForm);
  }

  /** A noun of that table without an act judges itself rather than what follows it. */
  private static boolean reports(Table.Row row) {
    String act = row.get("act");
    return !act.isEmpty() && !act.equals("AGREE") && !row.get("stance").isEmpty();
  }

  private static Set<String> judging() {
    Set<String> judging = new HashSet<>();
    for (Table.Row row : Table.named("loadedwords").rows()) {
      if (row.get("class").equals("noun")) {
        judging.add(row.get("cue"));
      }
    }
    return judging;
  }

  private static void add(Table.Row row, ByWord<Entry> byForm) {
    Entry entry =
        new Entry(
            row.get("noun"),
            row.constant("stance", Stance.class),
            Set.copyOf(row.list("links")),
            row.optionalConstant("act", Act.class));
    for (String form : row.list("forms")) {
      byForm.add(form, entry);
    }
  }

  /** Returns the nouns that the word, in lower case, is a form of; the likelier sense first. */
  List<Entry> of(String word) {
    return byForm.of(word);
  }
}
