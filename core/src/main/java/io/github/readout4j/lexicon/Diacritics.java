package io.github.readout4j.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes the diacritics off letters: "Jose" of "José". */
public final class Diacritics {

  /**
   * Letters and marks of names, each above what is left of it. They are here because the
   * normalizer, which knows all, takes long to load.
   */
  private static final String COMMON =
      "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀā"
          + "ĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĸĹĺĻļĽľŁłŃńŅ"
          + "ņŇňŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſȘșȚțẾếỘ"
          + "ộƏə‘’“”–—";

  private static final String BARE =
      "AAAAAAÆCEEEEIIIIÐNOOOOOØUUUUYÞßaaaaaaæceeeeiiiiðnoooooøuuuuyþyAa"
          + "AaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıJjKkĸLlLlLlŁłNnN"
          + "nNnŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzsSsTtEeO"
          + "oƏə‘’“”–—";

  private Diacritics() {}

  /** Whether the text has no letter but those of English, and so no diacritics. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Returns the text without diacritics, in the normalization form KD of Unicode. */
  public static String removed(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter <= 127) {
        bare.append(letter);
      } else if (!isMark(letter)) {
        int common = COMMON.indexOf(letter);
        if (common < 0) {
          return Normalized.removed(text);
        }
        bare.append(BARE.charAt(common));
      }
    }
    return bare.toString();
  }

  private static boolean isMark(char letter) {
    return letter >= '\u0300' && letter <= '\u036f';
  }

  /** Texts with rarer letters; apart, so that what they need is loaded for them only. */
  private static final class Normalized {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    static String removed(String text) {
      return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
  }
}
