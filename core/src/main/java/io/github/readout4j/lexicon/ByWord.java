package io.github.readout4j.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries by a word of theirs, several for one word if need be. A stage fills it while it is made
 * and only asks it after.
 */
public final class ByWord<E> {

  private final Map<String, List<E>> entries = new HashMap<>();

  /** Adds an entry behind those that the word has. */
  public void add(String word, E entry) {
    List<E> others = entries.get(word);
    if (others == null) {
      entries.put(word, List.of(entry));
    } else {
      List<E> all = new ArrayList<>(others);
      all.add(entry);
      entries.put(word, List.copyOf(all));
    }
  }

  /** Sorts the entries of each word; those that are alike stay as they were. */
  public void sort(Comparator<? super E> order) {
    for (Map.Entry<String, List<E>> entry : entries.entrySet()) {
      if (entry.getValue().size() > 1) {
        List<E> sorted = new ArrayList<>(entry.getValue());
        sorted.sort(order);
        entry.setValue(List.copyOf(sorted));
      }
    }
  }

  /** Returns the entries of the word, in lower case; none if it has none. */
  public List<E> of(String word) {
    return entries.getOrDefault(word, List.of());
  }
}
