package io.github.readout4j.date;

import java.util.Optional;

/** Reads days in figures: "2024-04-03", "03.04.2024", "04/15/2024". Immutable, without state. */
final class NumericReader {

  Optional<Reading> at(Words words, int at) {
    if (!isTriple(words, at) || isLonger(words, at)) {
      return Optional.empty();
    }
    Word first = words.get(at);
    Word last = words.get(at + 4);
    int middle = words.get(at + 2).number();
    if (first.length() == 4) {
      return day(first.number(), middle, last.number(), at);
    }
    if (last.length() != 4) {
      return Optional.empty();
    }
    return words.get(at + 1).is("/")
        ? slashed(first.number(), middle, last.number(), at)
        : day(last.number(), middle, first.number(), at);
  }

  private static Optional<Reading> slashed(int first, int second, int year, int at) {
    if (first > 12) {
      return day(year, second, first, at);
    }
    if (second > 12 || first == second) {
      return day(year, first, second, at);
    }
    return first >= 1 && second >= 1
        ? Reading.of(new When.AmbiguousDay(year), at, at + 5)
        : Optional.empty();
  }

  private static Optional<Reading> day(int year, int month, int day, int at) {
    YearReference reference = YearReference.of(year);
    return year >= 1800 && year <= 2199 && Days.exists(reference, month, day)
        ? Reading.of(new When.Day(reference, month, day, Optional.empty()), at, at + 5)
        : Optional.empty();
  }

  /** Whether three numbers are joined by two equal marks without a space. */
  private static boolean isTriple(Words words, int at) {
    Word mark = words.get(at + 1);
    boolean joined = true;
    for (int i = at; i < at + 4; i++) {
      joined &= words.get(i).touches(words.get(i + 1));
    }
    return joined
        && "-./".contains(mark.lower())
        && mark.is(words.get(at + 3).lower())
        && words.get(at).isNumber()
        && words.get(at + 2).isNumber()
        && words.get(at + 4).isNumber()
        && words.get(at + 2).length() <= 2
        && words.get(at).length() + words.get(at + 4).length() <= 6;
  }

  /** Whether further figures are stuck to it, as in a version or a telephone number. */
  private static boolean isLonger(Words words, int at) {
    Word before = words.get(at - 1);
    Word after = words.get(at + 5);
    boolean joinedBefore = !before.isNone() && before.touches(words.get(at)) && !before.is("(");
    boolean joinedAfter =
        !after.isNone()
            && words.get(at + 4).touches(after)
            && words.get(at + 6).isNumber()
            && after.touches(words.get(at + 6));
    return joinedBefore || joinedAfter;
  }
}
