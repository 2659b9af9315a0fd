package io.github.readout4j.date;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The year of a month that tells none: "in June", "last June". */
final class NearestMonth {

  /** As with days: a month further off would have been written with its year. */
  private static final int FARTHEST = 9;

  private NearestMonth() {}

  static YearMonth of(YearMonth near, When.Month month, Tense tense) {
    YearMonth same = near.withMonth(month.month());
    return switch (month.pick()) {
      case THIS -> same;
      case LAST -> same.isBefore(near) ? same : same.minusYears(1);
      case NEXT -> same.isAfter(near) ? same : same.plusYears(1);
      case BARE -> nearest(near, same, tense);
    };
  }

  private static YearMonth nearest(YearMonth near, YearMonth same, Tense tense) {
    if (tense == Tense.PAST) {
      YearMonth before = same.isAfter(near) ? same.minusYears(1) : same;
      return isTooFar(near, before) ? before.plusYears(1) : before;
    }
    YearMonth after = same.isBefore(near) ? same.plusYears(1) : same;
    return isTooFar(near, after) ? after.minusYears(1) : after;
  }

  private static boolean isTooFar(YearMonth near, YearMonth month) {
    return Math.abs(ChronoUnit.MONTHS.between(near, month)) > FARTHEST;
  }
}
