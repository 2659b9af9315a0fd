package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.WordKey;
import io.github.readout4j.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence whose tags are given by hand: {@code the/DET >port/NOUN of/ADP Lima/PROPN}.
 *
 * <p>Lets rules over words and tags be tested without a tagger. The word marked by {@code >} is the
 * one that a test asks about.
 */
public record TaggedSentence(Sentence sentence, int at) {

  /** Reads the words with their tags. */
  public static TaggedSentence of(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = -1;
    int start = 0;
    for (String word : tagged.split(" ")) {
      boolean marked = word.startsWith(">");
      at = marked ? tokens.size() : at;
      int slash = word.lastIndexOf('/');
      String text = word.substring(marked ? 1 : 0, slash);
      Tag tag = Tag.valueOf(word.substring(slash + 1));
      int end = start + text.length();
      String lower = text.toLowerCase(Locale.ROOT);
      tokens.add(new Token(start, end, text, lower, WordKey.of(lower), tag, false));
      start = end + 1;
    }
    Block block = new Block(Block.Kind.PARAGRAPH, 0, start);
    return new TaggedSentence(new Sentence(0, block, 0, start - 1, tokens), at);
  }

  /** Returns the words from the one index to before the other. */
  public String words(int from, int to) {
    List<String> words = sentence.tokens().subList(from, to).stream().map(Token::text).toList();
    return String.join(" ", words);
  }
}
