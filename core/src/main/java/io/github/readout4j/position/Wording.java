package io.github.readout4j.position;

import io.github.readout4j.lexicon.ByWord;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The adjectives, nouns and phrases that give the words beside them a stance. Immutable. */
final class Wording {

  private static final int LONGEST_PHRASE = 5;

  private final Map<String, Stance> adjectives = new HashMap<>();
  private final Map<String, Stance> adverbs = new HashMap<>();
  private final Map<String, Stance> loaded = new HashMap<>();
  private final Map<String, Stance> deeds = new HashMap<>();
  private final Map<String, Stance> predicates = new HashMap<>();
  private final Map<String, Stance> missing = new HashMap<>();
  private final Set<String> facts = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> courtesies = new HashSet<>();
  private final Set<String> masses = new HashSet<>();
  private final Set<String> regarding = new HashSet<>();
  private final ByWord<Phrase> phrases = new ByWord<>();
  private final ByWord<Phrase> participles = new ByWord<>();

  private Wording() {}

  /** A phrase of several words with its stance. */
  record Phrase(List<String> words, Stance stance) {

    boolean isAt(Sentence sentence, int token) {
      for (int i = 0; i < words.size(); i++) {
        if (!sentence.word(token + i).equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }

    int length() {
      return words.size();
    }

    /** Whether a phrase of its own follows, as after "in support of": no part of what is before. */
    boolean opensAside() {
      boolean opens = words.get(0).equals("in") || words.get(0).equals("through");
      return stance == Stance.SUPPORT && opens && words.size() > 2;
    }

    /** Whether the phrase is part of the name of what it judges: "challenges posed by". */
    boolean names() {
      return words.get(words.size() - 1).equals("by");
    }

    /** Whether the phrase wants what it begins with: "steps needed to". */
    boolean wants() {
      return stance == Stance.DEMAND && words.size() > 2;
    }
  }

  static Wording standard() {
    Wording wording = new Wording();
    wording.addAll(Table.named("stance"));
    wording.addAll(Table.named("loadedwords"));
    return wording;
  }

  private void addAll(Table table) {
    for (Table.Row row : table.rows()) {
      add(row);
    }
  }

  private void add(Table.Row row) {
    Optional<Stance> stance = row.optionalConstant("stance", Stance.class);
    if (stance.isPresent()) {
      add(row, stance.get());
    } else if (row.get("class").equals("fact")) {
      facts.addAll(row.list("forms"));
    } else if (row.get("class").equals("state")) {
      states.addAll(row.list("forms"));
    } else if (row.get("class").equals("courtesy")) {
      courtesies.addAll(row.list("forms"));
    } else if (row.get("class").equals("mass")) {
      masses.addAll(row.list("forms"));
    } else if (row.get("class").equals("regarding")) {
      regarding.addAll(row.list("forms"));
    }
  }

  private void add(Table.Row row, Stance stance) {
    String cue = row.get("cue");
    switch (row.get("class")) {
      case "adj" -> adjectives.put(cue, stance);
      case "adv" -> adverbs.put(cue, stance);
      case "noun" -> putAll(row.list("forms"), stance, loaded);
      case "deed" -> putAll(row.list("forms"), stance, deeds);
      case "predicate" -> putAll(row.list("forms"), stance, predicates);
      case "missing" -> putAll(row.list("forms"), stance, missing);
      case "phrase" -> addPhrase(cue, stance, phrases);
      case "participle" -> addPhrase(cue, stance, participles);
      default -> throw new IllegalStateException(row.where() + ": unknown class");
    }
  }

  private static void putAll(List<String> forms, Stance stance, Map<String, Stance> stances) {
    for (String form : forms) {
      stances.put(form, stance);
    }
  }

  private static void addPhrase(String cue, Stance stance, ByWord<Phrase> phrases) {
    List<String> words = List.of(cue.split(" "));
    phrases.add(words.get(0), new Phrase(words, stance));
  }

  Optional<Stance> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  Optional<Stance> adverb(String word) {
    return Optional.ofNullable(adverbs.get(word));
  }

  /** Returns the stance of a noun that judges what it names: "aggression". */
  Optional<Stance> loaded(String noun) {
    return Optional.ofNullable(loaded.get(noun));
  }

  /** Returns the stance of a noun that judges what somebody does: "their escalation". */
  Optional<Stance> deed(String noun) {
    return Optional.ofNullable(deeds.get(noun));
  }

  /** Whether the verb names what people do out of politeness: "(thanked them for) coming". */
  boolean isCourtesy(String verb) {
    return courtesies.contains(verb);
  }

  /** Whether the noun without article and owner names no attitude: "demand (for copper)". */
  boolean isMass(String noun) {
    return masses.contains(noun);
  }

  /** Whether the verb tells what its object is held to be: "(sees) the dam as a threat". */
  boolean isRegarding(String verb) {
    return regarding.contains(verb);
  }

  /** Whether the noun names what nobody does, so that a bad one is not somebody's: "weather". */
  boolean isFact(String noun) {
    return facts.contains(noun);
  }

  /** Whether the noun names what a thing is in, so that an adjective judges it: "in good shape". */
  boolean isState(String noun) {
    return states.contains(noun);
  }

  /** Returns the stance that a noun after "is" gives the subject: "is a priority". */
  Optional<Stance> predicate(String noun) {
    return Optional.ofNullable(predicates.get(noun));
  }

  /**
   * Returns the stance toward that of which there is none: "no excuse for", "no substitute for".
   */
  Optional<Stance> missing(String noun) {
    return Optional.ofNullable(missing.get(noun));
  }

  /** Returns the stance that a participle gives the subject: "is rooted in". */
  Optional<Stance> participleAt(Sentence sentence, int token) {
    return longest(participles, sentence, token).map(Phrase::stance);
  }

  /** Returns the longest phrase that begins at the token. */
  Optional<Phrase> phraseAt(Sentence sentence, int token) {
    return longest(phrases, sentence, token);
  }

  /** Whether a phrase that opens an aside ends before the token: "in support of". */
  boolean endsAside(Sentence sentence, int token) {
    for (int from = Math.max(0, token - LONGEST_PHRASE); from < token; from++) {
      int start = from;
      if (phraseAt(sentence, from)
          .filter(phrase -> phrase.opensAside() && start + phrase.length() == token)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Phrase> longest(ByWord<Phrase> all, Sentence sentence, int token) {
    Phrase best = null;
    for (Phrase phrase : all.of(sentence.word(token))) {
      if (phrase.isAt(sentence, token) && (best == null || phrase.length() > best.length())) {
        best = phrase;
      }
    }
    return Optional.ofNullable(best);
  }
}
