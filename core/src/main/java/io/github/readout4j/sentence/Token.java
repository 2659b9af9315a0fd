package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.WordKey;

/**
 * One word or mark of a sentence.
 *
 * <p>The text is that of the document's clean copy. A possessive {@code 's} and the clitics {@code
 * n't}, {@code 'll}, {@code 're} are tokens of their own; a hyphenated word and an abbreviation
 * with its full stops are one token.
 *
 * @param key the form in which it is compared with other words, as {@link WordKey} tells
 * @param participle whether the tagging model takes it for a past participle rather than a past
 *     tense
 */
public record Token(
    int start, int end, String text, String lower, String key, Tag tag, boolean participle) {

  /** Whether this is the given word, which must be in lower case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether this token is a possessive mark. */
  public boolean isPossessive() {
    return tag == Tag.PART && (lower.equals("'s") || lower.equals("'"));
  }

  /** Whether this token is "his", "their" or the like. */
  public boolean isPossessivePronoun() {
    return switch (lower) {
      case "his", "her", "its", "their", "our", "my", "your" -> true;
      default -> false;
    };
  }

  /** Whether the token starts with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  Token asParticiple() {
    return new Token(start, end, text, lower, key, tag, true);
  }

  Token tagged(Tag newTag) {
    return newTag == tag ? this : new Token(start, end, text, lower, key, newTag, participle);
  }
}
