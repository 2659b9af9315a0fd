package io.github.readout4j.mention;

import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a body is called after the noun that says what it is: "state broadcaster ABC", "the
 * newspaper Havnepost", "the power company Voltra".
 */
final class NamedBodyReader {

  /** Nouns that stand in small letters before the name of an outlet. */
  private static final Set<String> OUTLETS =
      WordSet.of("broadcaster agency newspaper daily outlet publication magazine tabloid");

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_DESCRIPTION = 5;

  private final Lexicon lexicon;

  NamedBodyReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the body whose description begins at the token, or null. */
  @Nullable Mention read(Sentence sentence, int from, KnownNames people) {
    int noun = noun(sentence, from);
    int end = noun < 0 ? -1 : nameEnd(sentence, noun + 1);
    if (end <= noun + 1) {
      return null;
    }
    boolean outlet = OUTLETS.contains(sentence.word(noun));
    if (!outlet && !isOwnName(sentence, noun + 1, end, people)) {
      return null;
    }
    Phrases.Match<Organizations.Organization> known =
        lexicon.organizations().longest(sentence, noun + 1);
    Naming.Builder naming =
        Naming.builder()
            .name(PersonReader.text(sentence, noun + 1, end))
            .head(Phrases.key(sentence.token(end - 1)))
            .country(lexicon.states().firstIn(sentence, from, noun))
            .role(outlet ? "media" : "");
    if (known != null && known.to() == end) {
      Organizations.Organization body = known.value();
      naming.organization(Optional.of(body.name())).country(body.country()).role(body.role());
    }
    return Mention.of(Kind.ORGANIZATION, sentence, from, end, naming.build());
  }

  /** Returns the last word of the noun that the words at the token describe, or -1. */
  private int noun(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_DESCRIPTION); i++) {
      boolean small = !sentence.token(i).isCapitalized();
      int last = small ? lastOfNoun(sentence, i) : -1;
      if (last >= 0) {
        return last;
      }
      boolean article = i == from && sentence.tag(i) == Tag.DET;
      boolean modifier = sentence.tag(i) == Tag.ADJ || (small && sentence.tag(i) == Tag.NOUN);
      if (!article && !modifier) {
        return -1;
      }
    }
    return -1;
  }

  private int lastOfNoun(Sentence sentence, int i) {
    if (OUTLETS.contains(sentence.word(i))) {
      return i;
    }
    Phrases.Match<People.Noun> noun = lexicon.people().longest(sentence, i);
    if (noun == null || sentence.tag(noun.to() - 1) != Tag.NOUN) {
      return -1;
    }
    boolean body = noun.value().kind() == People.Kind.ORGANIZATION && !noun.value().plural();
    return body ? noun.to() - 1 : -1;
  }

  /**
   * Whether the words are no person's, office's or state's: "party leader", "company Roe built".
   */
  private boolean isOwnName(Sentence sentence, int from, int to, KnownNames people) {
    return sentence.tag(from) == Tag.PROPN
        && !people.contains(sentence.token(to - 1))
        && !lexicon.words().isGivenName(sentence.token(from))
        && lexicon.words().honorific(sentence, from) == null
        && lexicon.titles().longest(sentence, from) == null
        && lexicon.states().longest(sentence, from) == null;
  }

  private int nameEnd(Sentence sentence, int from) {
    int to = from;
    while (to - from < LONGEST_NAME && lexicon.capitals().isNameLike(sentence, to)) {
      to++;
    }
    return to;
  }
}
