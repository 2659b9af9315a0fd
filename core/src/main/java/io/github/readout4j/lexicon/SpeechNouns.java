package io.github.readout4j.lexicon;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nouns that say what an empty verb does, or where someone stands: "concern", "need". */
public final class SpeechNouns {

  private static final SpeechNouns SHIPPED = read();

  private final Map<String, Entry> byForm;

  private SpeechNouns(Map<String, Entry> byForm) {
    this.byForm = byForm;
  }

  /**
   * One row of the table.
   *
   * @param noun the singular
   * @param act what expressing it does, absent for nouns such as "need"
   * @param stance the stance it gives what follows it
   * @param links the words that lead from it to what it is about
   */
  public record Entry(
      String noun, Optional<Act> act, Optional<Stance> stance, List<String> links) {}

  /** Returns the nouns of the shipped table. */
  public static SpeechNouns standard() {
    return SHIPPED;
  }

  private static SpeechNouns read() {
    Map<String, Entry> byForm = new HashMap<>();
    for (Table.Row row : Table.named("nouns").rows()) {
      Entry entry =
          new Entry(
              row.get("noun"),
              row.optionalConstant("act", Act.class),
              row.optionalConstant("stance", Stance.class),
              row.list("links"));
      for (String form : row.list("forms")) {
        byForm.putIfAbsent(form, entry);
      }
    }
    return new SpeechNouns(byForm);
  }

  /** Returns the noun that the word, in lower case, is a form of. */
  public Optional<Entry> of(String word) {
    return Optional.ofNullable(byForm.get(word));
  }
}
