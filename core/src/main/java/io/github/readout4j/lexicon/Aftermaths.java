package io.github.readout4j.lexicon;

import java.util.HashSet;
import java.util.Set;

/** The participles that tell what came of somebody's words: "said so, prompting protests". */
public final class Aftermaths {

  private static final Aftermaths SHIPPED = read();

  private final Set<String> participles;

  private Aftermaths(Set<String> participles) {
    this.participles = participles;
  }

  /** Returns the participles of the shipped table. */
  public static Aftermaths standard() {
    return SHIPPED;
  }

  private static Aftermaths read() {
    Set<String> participles = new HashSet<>();
    for (Table.Row row : Table.named("aftermaths").rows()) {
      participles.add(row.get("participle"));
    }
    return new Aftermaths(Set.copyOf(participles));
  }

  /** Whether the word, in lower case, is one of the table. */
  public boolean contains(String word) {
    return participles.contains(word);
  }
}
