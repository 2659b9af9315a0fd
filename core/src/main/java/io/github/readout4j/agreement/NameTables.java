package io.github.readout4j.agreement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.sentence.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Tells names of agreements between parties from those of acts and programs of one state. */
final class NameTables {

  private final Set<String> unilateral = new HashSet<>();
  private final Set<String> markers = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> owned = new HashSet<>();
  private final Set<String> regions = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  private NameTables() {}

  static NameTables of(Tables lexicon) {
    NameTables tables = new NameTables();
    for (Table.Row row : lexicon.rows("unilateral")) {
      tables.addUnilateral(row);
    }
    for (Table.Row row : lexicon.rows("regions")) {
      tables.regions.add(row.get("word"));
    }
    for (Table.Row row : lexicon.rows("countries")) {
      tables.addCountry(row);
    }
    for (Table.Row row : lexicon.rows("organizations")) {
      tables.addBody(row);
    }
    return tables;
  }

  private void addUnilateral(Table.Row row) {
    Set<String> words =
        switch (row.get("class")) {
          case "name" -> unilateral;
          case "marker" -> markers;
          case "noun" -> nouns;
          case "owned" -> owned;
          default -> throw new IllegalStateException(row.where() + ": unknown class");
        };
    words.add(row.get("words"));
  }

  private void addCountry(Table.Row row) {
    for (String column : List.of("name", "aliases", "adjectives")) {
      addAll(row.list(column), countries);
    }
  }

  private void addBody(Table.Row row) {
    if (row.get("country").isEmpty()) {
      bodies.add(row.get("name").toLowerCase(Locale.ROOT));
      addAll(row.list("aliases"), bodies);
    }
  }

  private static void addAll(List<String> names, Set<String> all) {
    for (String name : names) {
      all.add(name.toLowerCase(Locale.ROOT));
    }
  }

  /** Whether the words are known as an act of one state. */
  boolean isUnilateral(Naming naming) {
    Sentence sentence = naming.sentence();
    int last = naming.headEnd() - 1;
    String noun = singular(sentence.word(last));
    String pair = sentence.word(last - 1) + " " + noun;
    return unilateral.contains(pair)
        || unilateral.contains(sentence.word(last - 2) + " " + pair)
        || unilateral.contains(noun + " " + singular(sentence.word(last + 1)))
        || isOwned(naming)
        || holdsMarker(naming);
  }

  /** "the Governor's Lake Memorandum", and then "the Memorandum". */
  private boolean isOwned(Naming naming) {
    boolean bare = naming.proper() && naming.isBare();
    return owned.contains(naming.noun().noun()) && (bare || !naming.owner().isEmpty());
  }

  private boolean holdsMarker(Naming naming) {
    Range words = naming.words();
    for (int i = words.from(); i < naming.head(); i++) {
      if (markers.contains(naming.sentence().word(i))) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether several states must be behind the name: its noun or its words say so. */
  boolean isShared(Naming naming) {
    if (!nouns.contains(naming.noun().noun()) || isOurs(naming)) {
      return true;
    }
    Set<String> states = new HashSet<>();
    Range words = naming.words();
    for (int i = words.from(); i < words.to(); i++) {
      if (isSeveral(naming, i)) {
        return true;
      }
      addState(naming.sentence().word(i), states);
    }
    String owner = ownerOf(naming);
    addState(owner, states);
    return states.size() > 1 || bodies.contains(owner) || regions.contains(owner);
  }

  private void addState(String word, Set<String> states) {
    if (countries.contains(word)) {
      states.add(word);
    }
  }

  private static String ownerOf(Naming naming) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = naming.owner().from(); i < naming.owner().to(); i++) {
      words.add(naming.sentence().word(i));
    }
    return words.toString();
  }

  /** "Pacific", "G20"; but one who has a plan for the Pacific has it alone. */
  private boolean isSeveral(Naming naming, int i) {
    String word = naming.sentence().word(i);
    boolean head = i >= naming.head() && i < naming.headEnd();
    boolean region = regions.contains(word) && !head && naming.owner().isEmpty();
    boolean first = i == naming.words().from();
    boolean joined = !first && isDash(naming.sentence().word(i - 1));
    return region || bodies.contains(word) || isPair(word) || (joined && countries.contains(word));
  }

  /** Whether a body of several states stands before the noun: "the G20 commitment". */
  boolean isOfMembers(Naming naming) {
    return bodies.contains(naming.sentence().word(naming.head() - 1));
  }

  /** "our Lake Partnership": shared by those who speak. */
  private static boolean isOurs(Naming naming) {
    String before = naming.sentence().word(naming.words().from() - 1);
    boolean joint = naming.noun().noun().equals("partnership");
    return joint && (before.equals("our") || before.equals("their"));
  }

  /** "United States\u2013Chile": two names with a dash of its own. */
  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("\u2013");
  }

  /** "Chile-Peru": two names in one word. */
  private boolean isPair(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && (countries.contains(word.substring(hyphen + 1))
            || countries.contains(word.substring(0, hyphen)));
  }
}
