package io.github.readout4j.lexicon;

/**
 * The form in which words are compared: diacritics, the kind of apostrophe or hyphen, the full stop
 * of an abbreviation and an "-elect" or "-designate" do not matter.
 */
public final class WordKey {

  /** What tells of an office that it is not held yet. */
  private static final String[] NOT_YET = {"-elect", "-designate"};

  private WordKey() {}

  /** Returns the form of a word in lower case. */
  public static String of(String lower) {
    String plain = Diacritics.isAscii(lower) ? lower : plain(lower);
    for (String ending : NOT_YET) {
      if (plain.endsWith(ending)) {
        return plain.substring(0, plain.length() - ending.length());
      }
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
