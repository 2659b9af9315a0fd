package io.github.readout4j.lexicon;

/**
 * The form in which words are compared: diacritics, the kind of apostrophe or hyphen, the full stop
 * of an abbreviation and an "-elect" do not matter.
 */
public final class WordKey {

  private WordKey() {}

  /** Returns the form of a word in lower case. */
  public static String of(String lower) {
    String plain = Diacritics.isAscii(lower) ? lower : plain(lower);
    if (plain.endsWith("-elect")) {
      return plain.substring(0, plain.length() - "-elect".length());
    }
    boolean abbreviation = plain.length() > 1 && plain.endsWith(".");
    return abbreviation ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static String plain(String lower) {
    return Diacritics.removed(lower)
        .replace('\u2019', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }
}
