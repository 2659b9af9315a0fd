package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.sentence.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> LINKS = Set.of("of", "for", "to", "on", "in", "and");
  private static final Set<String> RANKS = Set.of("general", "elect", "delegate");

  private final Phrases<Title> phrases = new Phrases<>();
  private final Map<String, Title> bySingular = new HashMap<>();

  private Titles() {}

  static Titles standard() {
    Titles titles = new Titles();
    List<Table.Row> rows = Table.named("titles").rows();
    for (Table.Row row : rows) {
      titles.add(row, List.of(row.get("title")), false);
    }
    for (Table.Row row : rows) {
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
    String head = withoutRank(beforeLink(title.toLowerCase(Locale.ROOT)));
    return Phrases.key(head.substring(head.lastIndexOf(' ') + 1));
  }

  /** "secretary" of "secretary of state". */
  private static String beforeLink(String title) {
    int from = title.indexOf(' ');
    for (int to = title.indexOf(' ', from + 1); to >= 0; to = title.indexOf(' ', from + 1)) {
      if (LINKS.contains(title.substring(from + 1, to))) {
        return title.substring(0, from);
      }
      from = to;
    }
    return title;
  }

  /** "secretary" of "secretary-general". */
  private static String withoutRank(String title) {
    for (String rank : RANKS) {
      int before = title.length() - rank.length() - 1;
      if (title.endsWith(rank)
          && before >= 0
          && (title.charAt(before) == ' ' || title.charAt(before) == '-')) {
        return title.substring(0, before);
      }
    }
    return title;
  }

  /** Returns the longest title at the token, in capitals or not, or null. */
  Phrases.@Nullable Match<Title> longest(Sentence sentence, int from) {
    return from < sentence.size() ? phrases.longest(sentence, from) : null;
  }
}
