package io.github.readout4j.date;

import java.util.Optional;

/** Reads years: "2022", "this year", "the 1990s". Words in, readings out; immutable. */
final class YearReader {

  private static final int FIRST = 1800;
  private static final int LAST = 2199;

  private final CalendarWords calendar;

  YearReader(CalendarWords calendar) {
    this.calendar = calendar;
  }

  /** Reads a year that belongs to the day or month before it: "2022", ", 2022", "of this year". */
  Optional<Read> after(Words words, int at) {
    int start = words.get(at).is(",") || words.get(at).is("of") ? at + 1 : at;
    if (isYear(words, start)) {
      return Optional.of(new Read(YearReference.of(words.get(start).number()), start + 1));
    }
    return words.get(at).is(",") ? Optional.empty() : inWords(words, start);
  }

  /** A year and the index of the word after it. */
  record Read(YearReference year, int end) {}

  private Optional<Read> inWords(Words words, int at) {
    if (!words.get(at + 1).is("year")) {
      return Optional.empty();
    }
    Word word = words.get(at);
    int shift = word.is("this") ? 0 : word.is("last") ? -1 : word.is("next") ? 1 : 9;
    return shift == 9
        ? Optional.empty()
        : Optional.of(new Read(YearReference.shifted(shift), at + 2));
  }

  /** Reads a year that stands alone: "in 2022", "2016-2020", "the 1990s". */
  Optional<Reading> alone(Words words, int at) {
    if (!isYear(words, at) || isCount(words, at)) {
      return Optional.empty();
    }
    int number = words.get(at).number();
    Word next = words.get(at + 1);
    if (next.is("s") && words.get(at).touches(next)) {
      return number % 10 == 0
          ? Reading.of(new When.Decade(number / 10), at, at + 2)
          : Optional.empty();
    }
    if (isOpenRange(words, at)) {
      return Reading.of(range(number, words.get(at + 2).number()), at, at + 3);
    }
    return Reading.of(new When.Year(YearReference.of(number)), at, at + 1);
  }

  private static When range(int from, int to) {
    int last = to < 100 ? from / 100 * 100 + to : to;
    return new When.Range(
        new When.Year(YearReference.of(from)), new When.Year(YearReference.of(last)));
  }

  /** Whether "-20" or "-2020" follows and is a later year. */
  private static boolean isOpenRange(Words words, int at) {
    Word from = words.get(at);
    Word to = words.get(at + 2);
    boolean dash = words.get(at + 1).is("-") || words.get(at + 1).is("\u2013");
    if (!dash || !from.touches(words.get(at + 1)) || !words.get(at + 1).touches(to)) {
      return false;
    }
    boolean isShort = to.isNumber() && to.length() == 2 && to.number() > from.number() % 100;
    return isShort || (isYear(words, at + 2) && to.number() > from.number());
  }

  static boolean isYear(Words words, int at) {
    Word word = words.get(at);
    return word.isNumber()
        && word.length() == 4
        && word.number() >= FIRST
        && word.number() <= LAST
        && !isPartOfNumber(words, at);
  }

  /** Whether a further number is stuck to it: "2,022", "20.2022", "$2000". */
  private static boolean isPartOfNumber(Words words, int at) {
    Word word = words.get(at);
    Word before = words.get(at - 1);
    Word next = words.get(at + 1);
    boolean joinedBefore =
        !before.isNone()
            && before.touches(word)
            && (isCurrency(before)
                || ("./,#".contains(before.lower())
                    && words.get(at - 2).isNumber()
                    && words.get(at - 2).touches(before)));
    boolean joinedAfter =
        !next.isNone()
            && word.touches(next)
            && (next.is("%")
                || (".,/".contains(next.lower())
                    && words.get(at + 2).isNumber()
                    && next.touches(words.get(at + 2))));
    return joinedBefore || joinedAfter;
  }

  private static boolean isCurrency(Word word) {
    return word.isLetters() || "$\u20ac\u00a3\u00a5#".contains(word.lower());
  }

  private boolean isCount(Words words, int at) {
    Word before = words.get(at - 1).is(".") ? words.get(at - 2) : words.get(at - 1);
    // The "s" of "Peru's 2022 plan" is not the "S." of a bill.
    boolean possessive = before.is("s") && !before.capital();
    return (calendar.is("before-number", before) && !possessive)
        || calendar.is("after-number", words.get(at + 1))
        || (words.get(at - 1).is("-") && words.get(at - 1).touches(words.get(at)));
  }
}
