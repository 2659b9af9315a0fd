package io.github.readout4j.speaker;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.EncounterKind;
import io.github.readout4j.sentence.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs and nouns that tell that parties met, called or wrote to each other. */
public final class EncounterWords {

  /** Where the other party of a verb stands. */
  enum Frame {
    WITH,
    DIRECT,
    OBJECT,
    PLACE,
    NOUN
  }

  record Verb(Optional<EncounterKind> kind, Frame frame) {}

  private static final Set<EncounterKind> TALKS =
      Set.of(EncounterKind.MEETING, EncounterKind.PHONE_CALL, EncounterKind.VIDEO_CALL);
  private static final EncounterWords SHIPPED = read();

  private static final int LONGEST_NOUN = 3;

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, EncounterKind> nouns = new HashMap<>();

  private EncounterWords() {}

  /** Returns the words of the shipped table. */
  public static EncounterWords standard() {
    return SHIPPED;
  }

  private static EncounterWords read() {
    EncounterWords words = new EncounterWords();
    for (Table.Row row : Table.named("encounters").rows()) {
      Optional<EncounterKind> kind = row.optionalConstant("kind", EncounterKind.class);
      for (String form : row.list("forms")) {
        if (row.get("part").equals("verb")) {
          words.verbs.put(
              form,
              new Verb(kind, Frame.valueOf(row.get("frame").toUpperCase(java.util.Locale.ROOT))));
        } else if (kind.isPresent()) {
          words.nouns.put(form, kind.get());
        }
      }
    }
    return words;
  }

  @Nullable Verb verb(String word) {
    return verbs.get(word);
  }

  /** Returns the kind of encounter that the longest noun ending at the token tells. */
  public Optional<EncounterKind> nounEndingAt(Sentence sentence, int last) {
    Optional<EncounterKind> found = Optional.empty();
    if (sentence.word(last).startsWith("letter") && sentence.word(last + 1).equals("of")) {
      return found;
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = last; i >= 0 && last - i < LONGEST_NOUN; i--) {
      phrase.insert(0, i == last ? sentence.word(i) : sentence.word(i) + " ");
      EncounterKind kind = nouns.get(phrase.toString());
      if (kind != null) {
        found = Optional.of(kind);
      }
    }
    return found;
  }

  /** Returns whether the noun ending at the token tells of talks: a meeting or a call. */
  boolean isTalksEndingAt(Sentence sentence, int last) {
    return nounEndingAt(sentence, last).filter(TALKS::contains).isPresent();
  }

  /** Returns the kind of encounter that a verb form tells by itself. */
  public Optional<EncounterKind> verbKind(String word) {
    Verb verb = verbs.get(word);
    return verb == null ? Optional.empty() : verb.kind();
  }
}
