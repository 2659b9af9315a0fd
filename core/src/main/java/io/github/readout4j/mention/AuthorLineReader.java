package io.github.readout4j.mention;

import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads a line that names its author as catalogues do, the family name first: "Roe, Jane". */
final class AuthorLineReader {

  private static final int LONGEST = 6;

  private final Lexicon lexicon;

  AuthorLineReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the person that the whole line names, or null. */
  @Nullable Mention read(Sentence line) {
    int comma = comma(line);
    if (comma <= 0 || comma + 1 == line.size() || !isAllCapitalized(line, comma)) {
      return null;
    }
    boolean given =
        lexicon.words().isGivenName(line.token(comma + 1))
            && lexicon.states().longest(line, 0) == null
            && lexicon.titles().longest(line, 0) == null;
    String name =
        PersonReader.text(line, comma + 1, line.size()) + " " + PersonReader.text(line, 0, comma);
    return given
        ? Mention.of(
            Kind.PERSON,
            line,
            0,
            line.size(),
            Naming.builder()
                .name(name)
                .gender(lexicon.words().gender(line.token(comma + 1)))
                .build())
        : null;
  }

  private static int comma(Sentence line) {
    for (int i = 0; i < Math.min(line.size(), LONGEST); i++) {
      if (line.word(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAllCapitalized(Sentence line, int comma) {
    for (int i = 0; i < line.size(); i++) {
      if (i != comma && !CapitalizedWords.isCapitalized(line.token(i))) {
        return false;
      }
    }
    return line.size() <= LONGEST;
  }
}
