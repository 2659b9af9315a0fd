package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The countries, with every way to name them. */
final class States {

  /** How a word stands for a country. */
  enum Form {
    NAME,
    ADJECTIVE,
    DEMONYM,
    CAPITAL,
    METONYM
  }

  /** A country as a phrase names it. */
  record State(String code, String name, Form form, boolean plural, boolean upperCase) {}

  private final Phrases<State> phrases = new Phrases<>();
  private final Map<String, String> names = new HashMap<>();

  private States() {}

  static States standard() {
    States states = new States();
    Table table = Table.named("countries");
    for (Table.Row row : table.rows()) {
      states.names.put(row.get("code"), row.get("name"));
      states.add(row, List.of(row.get("name")), Form.NAME);
      states.add(row, row.list("official"), Form.NAME);
      states.add(row, row.list("aliases"), Form.NAME);
    }
    for (Table.Row row : table.rows()) {
      states.add(row, row.list("adjectives"), Form.ADJECTIVE);
      states.add(row, row.list("demonyms"), Form.DEMONYM);
      states.add(row, row.list("capital"), Form.CAPITAL);
      states.add(row, row.list("metonyms"), Form.METONYM);
    }
    return states;
  }

  private void add(Table.Row row, List<String> phrases, Form form) {
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      if (!phrase.equals("-") && !phrase.equals("the States")) {
        boolean plural = form == Form.DEMONYM && i % 2 == 1;
        this.phrases.add(
            phrase, new State(row.get("code"), row.get("name"), form, plural, isUpperCase(phrase)));
      }
    }
  }

  private static boolean isUpperCase(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (Character.isLowerCase(phrase.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the short English name of the country. */
  Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** Returns the longest phrase at the token that stands for a country, or null. */
  Phrases.@Nullable Match<State> longest(Sentence sentence, int from) {
    if (from >= sentence.size()) {
      return null;
    }
    Phrases.Match<State> match = phrases.longest(sentence, from);
    if (match == null) {
      return null;
    }
    Token first = sentence.token(from);
    boolean article = first.is("the") && match.to() > from + 1;
    Token word = article ? sentence.token(from + 1) : first;
    boolean cased =
        match.value().upperCase()
            ? word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT))
            : CapitalizedWords.isCapitalized(word);
    return cased ? match : null;
  }

  /**
   * Returns the code of the first country that words from the one token to before the other name.
   */
  Optional<String> firstIn(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Phrases.Match<State> state = longest(sentence, i);
      if (state != null) {
        return Optional.of(state.value().code());
      }
    }
    return Optional.empty();
  }

  /** Returns the first of two in one word, as in "U.S.-Ruritania ties", or null. */
  @Nullable State firstOfTwo(Token token) {
    String text = token.text();
    int hyphen = text.indexOf('-');
    boolean two = hyphen > 0 && hyphen + 1 < text.length();
    return two
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(hyphen + 1))
        ? phrases.value(text.substring(0, hyphen))
        : null;
  }
}
