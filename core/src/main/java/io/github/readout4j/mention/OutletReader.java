package io.github.readout4j.mention;

import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a news outlet is called after the noun that says what it is: "state broadcaster ABC",
 * "the newspaper Havnepost".
 */
final class OutletReader {

  /** Nouns that stand in small letters before the name of an outlet. */
  private static final Set<String> NOUNS =
      WordSet.of("broadcaster agency newspaper daily outlet publication magazine tabloid");

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_DESCRIPTION = 5;

  private final Lexicon lexicon;

  OutletReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the outlet whose description begins at the token, or null. */
  @Nullable Mention read(Sentence sentence, int from) {
    int noun = noun(sentence, from);
    int end = noun < 0 ? -1 : nameEnd(sentence, noun + 1);
    if (end <= noun + 1) {
      return null;
    }
    Phrases.Match<Organizations.Organization> known =
        lexicon.organizations().longest(sentence, noun + 1);
    Naming.Builder naming =
        Naming.builder()
            .name(PersonReader.text(sentence, noun + 1, end))
            .head(Phrases.key(sentence.token(end - 1)))
            .country(lexicon.states().firstIn(sentence, from, noun))
            .role("media");
    if (known != null && known.to() == end) {
      Organizations.Organization body = known.value();
      naming.organization(Optional.of(body.name())).country(body.country()).role(body.role());
    }
    return Mention.of(Kind.ORGANIZATION, sentence, from, end, naming.build());
  }

  /** Returns the noun that the words at the token describe, -1 if they describe none. */
  private static int noun(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_DESCRIPTION); i++) {
      boolean small = !sentence.token(i).isCapitalized();
      if (small && NOUNS.contains(sentence.word(i))) {
        return i;
      }
      boolean article = i == from && sentence.tag(i) == Tag.DET;
      boolean modifier = sentence.tag(i) == Tag.ADJ || (small && sentence.tag(i) == Tag.NOUN);
      if (!article && !modifier) {
        return -1;
      }
    }
    return -1;
  }

  private int nameEnd(Sentence sentence, int from) {
    int to = from;
    while (to - from < LONGEST_NAME && lexicon.capitals().isNameLike(sentence, to)) {
      to++;
    }
    return to;
  }
}
