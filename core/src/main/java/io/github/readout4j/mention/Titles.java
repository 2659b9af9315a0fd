package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.sentence.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The titles and offices of people. */
final class Titles {

  /**
   * A title.
   *
   * @param singular its form for one person
   * @param noun the noun that heads it, in lower case: "secretary" of "Secretary of State"
   * @param role its class
   * @param use whether it stands before a name, alone, or both
   */
  record Title(
      String singular, String noun, String role, Gender gender, boolean plural, String use) {

    /** Whether it only stands before a name, as a rank does. */
    boolean isRank() {
      return use.equals("prefix");
    }
  }

  private final Phrases<Title> phrases = new Phrases<>();
  private final Map<String, Title> bySingular = new HashMap<>();

  private Titles() {}

  static Titles standard() {
    Titles titles = new Titles();
    for (Table.Row row : Table.named("titles").rows()) {
      titles.add(row, List.of(row.get("title")), false);
    }
    for (Table.Row row : Table.named("titles").rows()) {
      titles.add(row, row.list("plural"), true);
    }
    return titles;
  }

  private void add(Table.Row row, List<String> forms, boolean plural) {
    for (String form : forms) {
      Title title =
          new Title(
              row.get("title"),
              noun(row.get("title")),
              row.get("class"),
              Gender.named(row.get("gender")),
              plural,
              row.get("use"));
      phrases.add(form, title);
      bySingular.putIfAbsent(title.singular().toLowerCase(Locale.ROOT), title);
    }
  }

  /** Returns the class of a title, that of its last words where it is no known title as a whole. */
  String roleOf(String title) {
    String rest = title.toLowerCase(Locale.ROOT);
    while (!rest.isEmpty()) {
      Title known = bySingular.get(rest);
      if (known != null) {
        return known.role();
      }
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : rest.substring(space + 1);
    }
    String head = title.split(" (of|for|to|on) ", 2)[0];
    return head.length() < title.length() ? roleOf(head) : "official";
  }

  static String noun(String title) {
    String head = title.toLowerCase(Locale.ROOT).split(" (of|for|to|on|in|and) ", 2)[0];
    String noun = head.replaceFirst("[ -](general|elect|delegate)$", "");
    return Phrases.key(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  /** Returns the longest title at the token, in capitals or not, or null. */
  Phrases.@Nullable Match<Title> longest(Sentence sentence, int from) {
    return from < sentence.size() ? phrases.longest(sentence, from) : null;
  }
}
