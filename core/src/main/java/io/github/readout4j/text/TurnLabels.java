package io.github.readout4j.text;

import java.util.Locale;
import java.util.Set;

/**
 * The labels of turns in a transcript: "PRESIDENT ROE:", "Q", "Mr. Doe:", and "Jane Roe, Head of
 * Trade, Port Fund:" before a quotation. Immutable.
 */
final class TurnLabels {

  private static final int LONGEST = 70;
  private static final int LONGEST_DESCRIBED = 200;
  private static final int MOST_WORDS = 8;
  private static final Set<String> LINKS = Set.of("of", "de", "the", "and", "for");
  private static final Set<String> TITLE_LINKS = Set.of("in", "to", "on", "at", "&");

  private final PageWords words;

  TurnLabels(PageWords words) {
    this.words = words;
  }

  /** Returns the index after the label with its colon, or 0 if the stretch begins with none. */
  int endOfLabel(String clean, int start, int limit) {
    int from = start < limit && clean.charAt(start) == '"' ? start + 1 : start;
    if (isQuestionMark(clean, from, limit)) {
      return from + 1;
    }
    int colon = Search.first(clean, ':', from, Math.min(limit, from + LONGEST_DESCRIBED));
    if (colon < 0 || (colon + 1 < limit && clean.charAt(colon + 1) != ' ')) {
      return 0;
    }
    String label = clean.substring(from, colon);
    boolean plain = label.length() < LONGEST && isLabel(label);
    return plain || (clean.startsWith(": \"", colon) && isDescribed(label)) ? colon + 1 : 0;
  }

  /** "Jane Roe, Head of Trade, Port Fund": a name, and in capitals what its bearer is. */
  private boolean isDescribed(String label) {
    int comma = label.indexOf(',');
    if (comma < 0 || label.substring(0, comma).strip().indexOf(' ') < 0) {
      return false;
    }
    for (String part : label.substring(comma + 1).strip().split(" +")) {
      boolean letters = !part.isEmpty() && Character.isLetter(part.charAt(0));
      if (letters && !isNameLike(new String[] {part}) && !TITLE_LINKS.contains(part)) {
        return false;
      }
    }
    return isLabel(label.substring(0, comma));
  }

  /** "Q Mr. President ...", as the transcripts of press conferences have it. */
  private static boolean isQuestionMark(String clean, int from, int limit) {
    return from + 3 < limit
        && clean.charAt(from) == 'Q'
        && clean.charAt(from + 1) == ' '
        && clean.charAt(from + 2) == ' ';
  }

  /** Whether the label is in small letters and without a title: "Jane Roe:". */
  boolean isName(String label) {
    return !isSure(label) && !isShouted(withoutBracket(label.replace(":", "")).strip());
  }

  /** Returns the last word of a label, so that "JANE ROE:" and "ROE:" agree. */
  String familyName(String label) {
    String name = withoutBracket(label.replace(":", "")).strip();
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the label begins with a title, or marks a question or answer. */
  boolean isSure(String label) {
    return words.is("turn-title", firstWord(label));
  }

  /** Whether the stretch begins with "Q:" or "Question:". */
  boolean isQuestion(String clean, int start, int limit) {
    int end = endOfLabel(clean, start, limit);
    return end > 0 && isAsker(clean.substring(start, end));
  }

  /** Whether the label is that of a question. */
  boolean isAsker(String label) {
    return words.is("asker", firstWord(label));
  }

  private static String firstWord(String label) {
    String first = label.strip().split(" +")[0];
    return first.replace(".", "").replace(":", "").replace("\"", "").toLowerCase(Locale.ROOT);
  }

  private boolean isLabel(String label) {
    String name = withoutBracket(label).strip();
    String[] parts = name.split(" +");
    String first = firstWord(name);
    if (name.isEmpty()
        || parts.length > MOST_WORDS
        || words.is("no-turn", first)
        || words.is("no-turn", familyName(name))) {
      return false;
    }
    boolean named = isNameLike(parts) && (parts.length > 1 || words.is("turn-title", first));
    return isShouted(name) || named;
  }

  private static String withoutBracket(String label) {
    int open = label.indexOf('(');
    return open > 0 && label.strip().endsWith(")") ? label.substring(0, open) : label;
  }

  private static boolean isShouted(String name) {
    int letters = 0;
    int small = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c) && " .-',".indexOf(c) < 0) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    // "PRESIDENT McROE", "AMBASSADOR de ROE"
    return letters > 1 && small <= 2 && small * 3 < letters;
  }

  private static boolean isNameLike(String[] parts) {
    for (String part : parts) {
      if (!Character.isUpperCase(part.charAt(0)) && !LINKS.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
