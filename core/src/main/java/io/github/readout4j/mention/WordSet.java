package io.github.readout4j.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Makes sets of words out of text, which keeps a list of fifty words readable. */
public final class WordSet {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private WordSet() {}

  /** Returns the words, which spaces separate. */
  public static Set<String> of(String words) {
    return ImmutableSet.copyOf(SPACES.split(words));
  }
}
