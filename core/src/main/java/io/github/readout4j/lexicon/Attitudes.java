package io.github.readout4j.lexicon;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import java.util.List;
import java.util.Optional;

/** The adjectives that declare an attitude after "is" or "remains": "committed", "worried". */
public final class Attitudes {

  private static final Attitudes SHIPPED = read();

  private final ByWord<Entry> byWord;

  private Attitudes(ByWord<Entry> byWord) {
    this.byWord = byWord;
  }

  /** One row of the table; the particles are the words after the first of a longer adjective. */
  public record Entry(
      String adjective, List<String> particles, Act act, Optional<Stance> stance, Frames frames) {}

  /** Returns the adjectives of the shipped table. */
  public static Attitudes standard() {
    return SHIPPED;
  }

  private static Attitudes read() {
    ByWord<Entry> byWord = new ByWord<>();
    for (Table.Row row : Table.named("adjectives").rows()) {
      String[] words = row.get("adjective").split(" ");
      Entry entry =
          new Entry(
              row.get("adjective"),
              List.of(words).subList(1, words.length),
              row.constant("act", Act.class),
              row.optionalConstant("stance", Stance.class),
              Frames.of(row.list("frames")));
      byWord.add(words[0], entry);
    }
    return new Attitudes(byWord);
  }

  /** Returns the attitudes whose first word is the given one, in lower case. */
  public List<Entry> of(String word) {
    return byWord.of(word);
  }
}
