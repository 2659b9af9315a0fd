package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organizations that the lexicon knows by name. */
final class Organizations {

  /** An organization by one of its names. */
  record Organization(String name, Optional<String> country, String phrase, String role) {}

  private static final int SHORTEST_SPOKEN = 4;

  private final Phrases<Organization> phrases = new Phrases<>();

  private Organizations() {}

  static Organizations of(Tables tables) {
    Organizations organizations = new Organizations();
    List<Table.Row> rows = tables.rows("organizations");
    for (Table.Row row : rows) {
      organizations.add(row, List.of(row.get("name")));
    }
    for (Table.Row row : rows) {
      organizations.add(row, row.list("aliases"));
    }
    return organizations;
  }

  private void add(Table.Row row, List<String> names) {
    String code = row.get("country");
    Optional<String> country = code.length() == 2 ? Optional.of(code) : Optional.empty();
    for (String name : names) {
      phrases.add(name, new Organization(row.get("name"), country, name, row.get("class")));
    }
  }

  /** Returns the longest name at the token, with its capitals where it has any, or null. */
  Phrases.@Nullable Match<Organization> longest(Sentence sentence, int from) {
    if (from >= sentence.size()) {
      return null;
    }
    Phrases.Match<Organization> match = phrases.longest(sentence, from);
    return match != null && (isWritten(match, sentence.token(from)) || isSpoken(match, sentence))
        ? match
        : null;
  }

  /** "on Nato", "by Unicef": British papers write an acronym that is spoken as a word so. */
  private static boolean isSpoken(Phrases.Match<Organization> match, Sentence sentence) {
    return match.from() > 0
        && match.to() == match.from() + 1
        && match.value().phrase().length() >= SHORTEST_SPOKEN
        && CapitalizedWords.isCapitalized(sentence.token(match.from()));
  }

  private static boolean isWritten(Phrases.Match<Organization> match, Token first) {
    String word = match.value().phrase().split(" ", 2)[0];
    if (!Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return acronym
        ? first.text().equals(first.text().toUpperCase(Locale.ROOT))
        : CapitalizedWords.isCapitalized(first);
  }
}
