package io.github.readout4j.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** All the words of a text that name the same agreement. */
final class Group {

  private static final Set<String> SMALL =
      Set.of("the", "of", "on", "for", "and", "a", "to", "in", "recent", "new", "(", ")");

  private final List<Naming> namings = new ArrayList<>();
  private final Set<String> words = new TreeSet<>();
  private boolean named;

  Group(Naming first) {
    add(first);
  }

  void add(Naming naming) {
    namings.add(naming);
    named |= naming.proper();
    words.addAll(words(naming));
  }

  List<Naming> namings() {
    return namings;
  }

  Naming first() {
    return namings.get(0);
  }

  /** Whether the words can name the same agreement as those before; "an accord" is a new one. */
  boolean holds(Naming naming) {
    Set<String> others = words(naming);
    if (named && !naming.proper() && naming.isIndefinite()) {
      return false;
    }
    if (words.containsAll(others)) {
      return sameNoun(naming) || isAcronym(naming);
    }
    if (!naming.certain()) {
      return false;
    }
    boolean wider = naming.proper() == first().proper() && others.containsAll(words(first()));
    boolean anaphora = named && !naming.proper() && naming.isDefinite() && !naming.isPlural();
    return sameNoun(naming) && (wider || anaphora);
  }

  /** "the LAC" after "the Lake Accord (LAC)". */
  private static boolean isAcronym(Naming naming) {
    String text = naming.sentence().token(naming.head()).text();
    return naming.words().to() == naming.words().from() + 1
        && text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean sameNoun(Naming naming) {
    String last = last(naming);
    return last.equals(last(first()));
  }

  private static String last(Naming naming) {
    String noun = naming.noun().noun();
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private static Set<String> words(Naming naming) {
    Set<String> words = new TreeSet<>();
    for (int i = naming.words().from(); i < naming.words().to(); i++) {
      String word = naming.sentence().word(i);
      if (!SMALL.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
