package io.github.readout4j.mention;

import io.github.readout4j.sentence.Sentence;

/**
 * Words of one sentence that name someone who can act or speak.
 *
 * @param kind what the words name
 * @param sentence the number of the sentence
 * @param from the first token
 * @param to after the last token
 * @param start the first character
 * @param end after the last character
 * @param naming what the words tell of whom they name
 */
public record Mention(
    Kind kind, int sentence, int from, int to, int start, int end, Naming naming) {

  /** What the words of a mention name. */
  public enum Kind {
    /** A person by name, with or without a title. */
    PERSON,
    /** A person by office or description: "the French Minister of Foreign Affairs". */
    ROLE,
    /** A country, or its capital or a side that stands for it. */
    STATE,
    /** A body with a name or a description: "the European Union", "the ministry". */
    ORGANIZATION,
    /** People without names of their own: "senior officials", "the people of Zambia". */
    GROUP,
    /** People that the text has named before: "the two leaders", "both sides". */
    COLLECTIVE,
    /** "he", "she", "it", "they", "we", "I", and a relative "who". */
    PRONOUN
  }

  static Mention of(Kind kind, Sentence sentence, int from, int to, Naming naming) {
    return new Mention(
        kind,
        sentence.index(),
        from,
        to,
        sentence.token(from).start(),
        sentence.token(to - 1).end(),
        naming);
  }

  // These two are written out because the JVM makes those of a record when they are first asked,
  // which takes longer than all the asking.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Mention mention
            && sentence == mention.sentence
            && from == mention.from
            && to == mention.to
            && start == mention.start
            && end == mention.end
            && kind == mention.kind
            && naming.equals(mention.naming));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * sentence + from) + to;
  }

  /** Returns the number of tokens. */
  public int length() {
    return to - from;
  }
}
