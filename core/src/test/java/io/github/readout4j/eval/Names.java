package io.github.readout4j.eval;

import com.google.common.collect.Sets;
import io.github.readout4j.eval.GoldDocument.Person;
import io.github.readout4j.model.Speaker;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether speakers that were found are those of the annotation: a name shares a telling word.
 */
final class Names {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private static final Set<String> TELL_NOTHING =
      Set.of(
          "the",
          "of",
          "and",
          "jr",
          "president",
          "prime",
          "minister",
          "secretary",
          "mr",
          "ms",
          "mrs",
          "dr",
          "his",
          "her",
          "excellency");

  private final Map<String, Person> speakers;

  Names(Map<String, Person> speakers) {
    this.speakers = speakers;
  }

  /** Tells whether the speaker may be the one with the key. */
  boolean same(String key, Speaker found) {
    Set<String> known = words(key);
    Optional.ofNullable(speakers.get(key)).ifPresent(person -> known.addAll(words(person.name())));
    return !Sets.intersection(known, words(found.name())).isEmpty();
  }

  /** Tells whether both name the same parties. */
  boolean same(Collection<String> keys, List<Speaker> found) {
    if (keys.isEmpty()) {
      return found.isEmpty();
    }
    return keys.stream().allMatch(key -> found.stream().anyMatch(it -> same(key, it)))
        && found.stream().allMatch(it -> keys.stream().anyMatch(key -> same(key, it)));
  }

  /** As {@link #same}, but a person and the country that the person speaks for count as one. */
  boolean sameSide(Collection<String> keys, List<Speaker> found) {
    if (same(keys, found)) {
      return true;
    }
    Set<Optional<String>> theirs = found.stream().map(Speaker::country).collect(Collectors.toSet());
    Set<Optional<String>> ours = keys.stream().map(this::country).collect(Collectors.toSet());
    return !ours.contains(Optional.<String>empty()) && !ours.isEmpty() && ours.equals(theirs);
  }

  private Optional<String> country(String key) {
    Person person = speakers.get(key);
    return person == null ? Optional.of(key) : person.country();
  }

  private static Set<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[^\\x00-\\x7F]", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>();
    WORD.matcher(plain).results().forEach(word -> words.add(word.group()));
    words.removeAll(TELL_NOTHING);
    return words;
  }
}
