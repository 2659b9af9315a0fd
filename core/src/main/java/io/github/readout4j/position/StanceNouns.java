package io.github.readout4j.position;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns that give a stance to what follows them: "support for", "the need to". Immutable. */
final class StanceNouns {

  /** Words that mean "about" after any noun that takes "about", "over" or "on". */
  private static final Set<String> REGARDING = Set.of("regarding", "concerning");

  private final Map<String, List<Entry>> byForm;

  private StanceNouns(Map<String, List<Entry>> byForm) {
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
    Map<String, List<Entry>> byForm = new HashMap<>();
    Set<String> judging = Set.copyOf(judging());
    Table.named("stancenouns").rows().forEach(row -> add(row, byForm));
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

  private static List<String> judging() {
    return Table.named("loadedwords").rows().stream()
        .filter(row -> row.get("class").equals("noun"))
        .map(row -> row.get("cue"))
        .toList();
  }

  private static void add(Table.Row row, Map<String, List<Entry>> byForm) {
    Entry entry =
        new Entry(
            row.get("noun"),
            Stance.valueOf(row.get("stance")),
            Set.copyOf(row.list("links")),
            row.list("act").stream().findFirst().map(Act::valueOf));
    for (String form : row.list("forms")) {
      byForm.computeIfAbsent(form, word -> new ArrayList<>()).add(entry);
    }
  }

  /** Returns the nouns that the word, in lower case, is a form of; the likelier sense first. */
  List<Entry> of(String word) {
    return byForm.getOrDefault(word, List.of());
  }
}
