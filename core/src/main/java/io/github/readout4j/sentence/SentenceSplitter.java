package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.ReportingVerbs;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a stretch of text into sentences.
 *
 * <p>A full stop after an abbreviation ("Mr. Doe") does not end a sentence, unless a word follows
 * that only a new sentence would write with a capital ("in the U.S. The Minister").
 */
final class SentenceSplitter {

  /** Capitalised, these words begin a sentence even after an abbreviation. */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "This",
          "These",
          "Those",
          "In",
          "On",
          "At",
          "During",
          "Both",
          "As",
          "For",
          "Following",
          "According",
          "His",
          "Her",
          "Their");

  private static final int LONGEST_ABBREVIATION = 24;
  private static final int SHORTEST_RUN_TOGETHER = 3;
  private static final int LONGEST_RUN_TOGETHER = 30;

  private final Abbreviations abbreviations;
  private final QuotedSpeaker speakers;

  SentenceSplitter(Abbreviations abbreviations, ReportingVerbs verbs) {
    this.abbreviations = abbreviations;
    this.speakers = new QuotedSpeaker(verbs);
  }

  /** A stretch of the text, end exclusive, without white space at its ends. */
  record Piece(int start, int end) {}

  List<Piece> split(String text, int from, int to) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String block = text.substring(from, to);
    breaks.setText(block);
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == block.length() || endsSentence(block, end)) {
        addRunTogether(block, start, end, from, pieces);
        start = end;
      }
    }
    return pieces;
  }

  /** Adds a sentence, or those between which the space is missing: "the fleet.They agreed". */
  private static void addRunTogether(
      String block, int start, int end, int offset, List<Piece> pieces) {
    int from = start;
    int wordStart = start;
    for (int i = start; i < end; i++) {
      if (isBlank(block.charAt(i))) {
        wordStart = i + 1;
      } else if (block.charAt(i) == '.'
          && isSmallWord(block, wordStart, i)
          && isCapitalized(block, i + 1, end)) {
        addTrimmed(block, from, i + 1, offset, pieces);
        from = i + 1;
        wordStart = from;
      }
    }
    addTrimmed(block, from, end, offset, pieces);
  }

  private static boolean isSmallWord(String text, int from, int to) {
    if (to - from < SHORTEST_RUN_TOGETHER || to - from > LONGEST_RUN_TOGETHER) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word with a capital begins there, before a space. */
  private static boolean isCapitalized(String text, int from, int end) {
    int i = from + 1;
    while (i < end && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    return i < end
        && i > from + 1
        && Character.isUpperCase(text.charAt(from))
        && isBlank(text.charAt(i));
  }

  private boolean endsSentence(String block, int end) {
    int last = lastNonBlank(block, end);
    if (last == end - 1 || isBeforeSpeaker(block, last, end)) {
      return false;
    }
    int wordStart = last;
    while (wordStart > 0
        && last - wordStart < LONGEST_ABBREVIATION
        && !isBlank(block.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = stripOpening(block.substring(wordStart, last + 1));
    if (isNumbering(block, wordStart, word)) {
      return false;
    }
    return !abbreviations.contains(word) || (startsSentence(block, end) && !isTitleLike(word));
  }

  /** "Why now?" she asked; "Never!" Roe said: the mark ends what is quoted, not the sentence. */
  private boolean isBeforeSpeaker(String block, int last, int end) {
    boolean quoted = last > 0 && block.charAt(last) == '"';
    char mark = block.charAt(quoted ? last - 1 : last);
    return (mark == '?' || mark == '!')
        && (Character.isLowerCase(block.charAt(end)) || (quoted && speakers.followsIn(block, end)));
  }

  /** Whether the word is the number of a list item that opens the block, as in "1. The sides". */
  private static boolean isNumbering(String block, int wordStart, String word) {
    return word.length() <= 4
        && wordStart <= LONGEST_ABBREVIATION
        && block.substring(0, wordStart).isBlank()
        && word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '(' || c == ')');
  }

  /** An abbreviation with inner full stops can end a sentence; "Mr." or an initial cannot. */
  private static boolean isTitleLike(String word) {
    return word.indexOf('.') == word.length() - 1;
  }

  private static boolean startsSentence(String block, int end) {
    int stop = end;
    while (stop < block.length() && Character.isLetter(block.charAt(stop))) {
      stop++;
    }
    return STARTERS.contains(block.substring(end, stop));
  }

  private static String stripOpening(String word) {
    int i = 0;
    while (i < word.length() - 1 && !Character.isLetterOrDigit(word.charAt(i))) {
      i++;
    }
    return word.substring(i);
  }

  private static int lastNonBlank(String text, int end) {
    int i = end - 1;
    while (i > 0 && isBlank(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void addTrimmed(String block, int start, int end, int offset, List<Piece> pieces) {
    int first = start;
    while (first < end && isBlank(block.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isBlank(block.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      pieces.add(new Piece(offset + first, offset + last));
    }
  }
}
