package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.model.SpeakerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The speakers of one document while it is read, and who each mention is. */
final class Registry {

  private static final int MOST_CANDIDATES = 40;

  private final CountryNames countries;
  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, List<Profile>> byWord = new HashMap<>();
  private final Map<String, Profile> byKey = new LinkedHashMap<>();
  private final Map<Integer, List<Profile>> bindings = new HashMap<>();
  private final Map<String, List<Profile>> byOffice = new HashMap<>();
  private final List<Profile> people = new ArrayList<>();

  Registry(CountryNames countries) {
    this.countries = countries;
  }

  List<Profile> profiles() {
    return profiles;
  }

  /** Returns who the mention is; empty if not known. */
  List<Profile> of(Mention mention) {
    return bindings.getOrDefault(key(mention), List.of());
  }

  boolean knows(Mention mention) {
    return bindings.containsKey(key(mention));
  }

  void bind(Mention mention, List<Profile> to) {
    bindings.put(key(mention), List.copyOf(to));
  }

  /** The place where a mention begins; two numbers packed into one would share their hashes. */
  private static int key(Mention mention) {
    return mention.start();
  }

  /** Ties a named person to the speaker of that name, a new one if there is none. */
  Profile person(Mention mention) {
    Naming naming = mention.naming();
    PersonName name = PersonName.of(naming.name());
    Profile found = find(name, naming);
    if (found == null) {
      found = add(new Profile(SpeakerKind.PERSON, naming.name()));
    }
    for (String word : name.words()) {
      index(word, found, byWord);
    }
    learn(found, mention);
    found.rename(naming.name(), true);
    bind(mention, List.of(found));
    return found;
  }

  /** Adds what a mention tells of a person. */
  void learn(Profile person, Mention mention) {
    person.learn(mention);
    index(mention.naming().role(), person);
    index(mention.naming().head(), person);
  }

  /** Gives a person without an office that of another. */
  void share(Profile holder, Profile other) {
    if (other.roles().isEmpty()) {
      other.addRoles(holder.roles());
      holder.roles().forEach(role -> index(role, other));
    }
  }

  private @Nullable Profile find(PersonName name, Naming naming) {
    Profile best = null;
    int bestScore = 0;
    for (String word : name.words()) {
      List<Profile> same = byWord.getOrDefault(word, List.of());
      for (Profile candidate : same) {
        int score = score(candidate, name, naming);
        if (score > bestScore
            || (score == bestScore
                && best != null
                && candidate.lastSentence() > best.lastSentence())) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** How well a name fits a speaker: 0 not at all. */
  private static int score(Profile candidate, PersonName name, Naming naming) {
    PersonName theirs = PersonName.of(candidate.name());
    boolean sameTitle = candidate.titles().contains(naming.title().toLowerCase(Locale.ROOT));
    boolean sameRole = candidate.roles().contains(naming.role());
    boolean untitled = naming.title().isEmpty() || candidate.titles().isEmpty();
    boolean fits =
        theirs.fits(name)
            || (sameRole && theirs.sharesTwoWords(name))
            || (sameTitle && theirs.sharesFamilyName(name) && sameFirst(theirs, name));
    boolean otherGender = !candidate.gender().fits(naming.gender());
    boolean otherCountry =
        naming.country().isPresent()
            && candidate.country().isPresent()
            && !naming.country().equals(candidate.country());
    if (!fits || otherGender || otherCountry) {
      return 0;
    }
    int full = theirs.words().equals(name.words()) ? 4 : 1;
    return full + (sameTitle ? 8 : sameRole ? 6 : untitled ? 4 : 0);
  }

  private static boolean sameFirst(PersonName one, PersonName other) {
    return !one.words().isEmpty()
        && !other.words().isEmpty()
        && (one.isSingle()
            || other.isSingle()
            || one.words().get(0).charAt(0) == other.words().get(0).charAt(0));
  }

  String countryName(String code) {
    return countries.of(code);
  }

  /** Returns the state with the code, a new speaker if the text has not named it before. */
  Profile state(String code) {
    String key = "state " + code;
    Profile state = byKey.get(key);
    if (state == null) {
      state = add(new Profile(SpeakerKind.STATE, countries.of(code)));
      state.countryIfUnknown(code);
      byKey.put(key, state);
    }
    return state;
  }

  /** Returns the organization or group of the name, a new speaker if there is none. */
  Profile named(SpeakerKind kind, String name) {
    String key = kind + " " + plain(name);
    Profile named = byKey.get(key);
    if (named == null) {
      named = add(new Profile(kind, name));
      byKey.put(key, named);
    }
    return named;
  }

  /** Makes the name another one of a speaker. */
  void alias(SpeakerKind kind, String name, Profile profile) {
    byKey.putIfAbsent(kind + " " + plain(name), profile);
  }

  @Nullable Profile lookUp(SpeakerKind kind, String name) {
    return byKey.get(kind + " " + plain(name));
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  Profile add(Profile profile) {
    profiles.add(profile);
    if (profile.isPerson()) {
      people.add(profile);
    }
    return profile;
  }

  /** Returns the people of the document, in order of first mention. */
  List<Profile> people() {
    return Collections.unmodifiableList(people);
  }

  /** Returns people with an office of the class or of the noun, as many as a text can mean. */
  List<Profile> holders(String office) {
    return byOffice.getOrDefault(office, List.of());
  }

  private void index(String office, Profile person) {
    if (!office.isEmpty()) {
      index(office, person, byOffice);
    }
  }

  private static void index(String word, Profile profile, Map<String, List<Profile>> profiles) {
    List<Profile> same = profiles.get(word);
    if (same == null) {
      same = new ArrayList<>();
      profiles.put(word, same);
    }
    if (same.size() < MOST_CANDIDATES && !same.contains(profile)) {
      same.add(profile);
    }
  }
}
