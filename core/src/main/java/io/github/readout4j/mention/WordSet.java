package io.github.readout4j.mention;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringTokenizer;

/** Makes sets of words out of text, which keeps a list of fifty words readable. */
public final class WordSet {

  private WordSet() {}

  /** Returns the words, which spaces separate. */
  public static Set<String> of(String words) {
    Set<String> set = new LinkedHashSet<>();
    StringTokenizer each = new StringTokenizer(words);
    while (each.hasMoreTokens()) {
      set.add(each.nextToken());
    }
    return Collections.unmodifiableSet(set);
  }
}
