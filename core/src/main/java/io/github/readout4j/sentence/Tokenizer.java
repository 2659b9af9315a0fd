package io.github.readout4j.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a sentence into words and marks.
 *
 * <p>The tokens come in order, do not overlap, and leave out only white space.
 */
final class Tokenizer {

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Returns the tokens of a part of a text that stands alone. */
  List<Token> tokenize(String text, int from, int to) {
    return tokenize(text, from, to, new Spellings());
  }

  /** Returns the tokens of a part of a text; the spellings are those of its document. */
  List<Token> tokenize(String text, int from, int to, Spellings spellings) {
    List<Token> tokens = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
      } else if (isWordStart(text, i, to)) {
        int end = wordEnd(text, i, to);
        addWord(text, i, end, to, spellings, tokens);
        i = tokens.get(tokens.size() - 1).end();
      } else {
        int end = markEnd(text, i, to);
        tokens.add(token(text, i, end, spellings));
        i = end;
      }
    }
    return tokens;
  }

  /** Cuts clitics off a word, and adds the full stop of an abbreviation. */
  private void addWord(
      String text, int start, int end, int to, Spellings spellings, List<Token> tokens) {
    int clitic = cliticStart(text, start, end);
    if (clitic > start) {
      tokens.add(token(text, start, clitic, spellings));
      tokens.add(token(text, clitic, end, spellings));
      return;
    }
    if (end < to && text.charAt(end) == '.' && end - start < 24) {
      String word = text.substring(start, end + 1);
      if (abbreviations.contains(word)) {
        tokens.add(token(text, start, end + 1, spellings));
        return;
      }
    }
    tokens.add(token(text, start, end, spellings));
  }

  /** Where a possessive "'s", or a clitic such as "n't", begins; the start of the word if none. */
  private static int cliticStart(String text, int start, int end) {
    int length = end - start;
    if (length > 3 && matches(text, end - 3, "n't")) {
      return end - 3;
    }
    if (length > 2 && text.charAt(end - 2) == '\'') {
      char last = Character.toLowerCase(text.charAt(end - 1));
      return last == 's' || last == 'd' || last == 'm' ? end - 2 : start;
    }
    boolean two = length > 3 && text.charAt(end - 3) == '\'';
    return two
            && (matches(text, end - 2, "ll")
                || matches(text, end - 2, "re")
                || matches(text, end - 2, "ve"))
        ? end - 3
        : start;
  }

  private static boolean matches(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  private static boolean isWordStart(String text, int i, int to) {
    char c = text.charAt(i);
    if (isWordCharacter(c)) {
      return true;
    }
    if (c == '\'') {
      return i + 1 < to && text.charAt(i + 1) == 's' && !isWordCharacterAt(text, i + 2, to);
    }
    return (c == '$' || c == '\u20ac' || c == '\u00a3' || c == '#')
        && i + 1 < to
        && Character.isDigit(text.charAt(i + 1));
  }

  private static int wordEnd(String text, int start, int to) {
    int i = start + 1;
    while (i < to) {
      char c = text.charAt(i);
      if (isWordCharacter(c)) {
        i++;
      } else if (joins(c, text, i, to)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether a mark stands between two characters of one word. */
  private static boolean joins(char c, String text, int i, int to) {
    if (c == '.' && isSingleLetter(text, i - 1) && isHyphenAt(text, i + 1, to)) {
      return true;
    }
    if (!isWordCharacterAt(text, i + 1, to)) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (c) {
      case '-', '\u2010', '\u2011', '\'', '&' -> true;
      case '.' ->
          Character.isDigit(before)
              ? Character.isDigit(after)
              : isSingleLetter(text, i - 1) && Character.isLetter(after);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /** "U.S.-Ruritania": the hyphen after an acronym's last full stop. */
  private static boolean isHyphenAt(String text, int i, int to) {
    return i < to && text.charAt(i) == '-' && isWordCharacterAt(text, i + 1, to);
  }

  /** Whether the letter at the given place is one of an acronym: "U" and "S" in "U.S.". */
  private static boolean isSingleLetter(String text, int i) {
    return Character.isLetter(text.charAt(i)) && (i == 0 || !isWordCharacter(text.charAt(i - 1)));
  }

  private static int markEnd(String text, int start, int to) {
    char c = text.charAt(start);
    int i = start + 1;
    if (Character.isHighSurrogate(c) && i < to && Character.isLowSurrogate(text.charAt(i))) {
      return i + 1;
    }
    if (c == '.' || c == '-' || c == '#' || c == '*' || c == '_' || c == '=') {
      while (i < to && text.charAt(i) == c) {
        i++;
      }
    }
    return i;
  }

  private static boolean isWordCharacterAt(String text, int i, int to) {
    return i < to && isWordCharacter(text.charAt(i));
  }

  /** A soft hyphen, a combining mark and a joiner are parts of the word they stand in. */
  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\u00ad'
        || c == '%'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Token token(String text, int start, int end, Spellings spellings) {
    Spellings.Spelling word = spellings.of(text.substring(start, end));
    return new Token(start, end, word.text(), word.lower(), word.key(), Tag.X, false);
  }
}
