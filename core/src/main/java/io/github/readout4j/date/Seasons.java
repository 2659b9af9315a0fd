package io.github.readout4j.date;

import java.time.LocalDate;

/**
 * The year of a season, quarter or half year that tells none. A winter has the year it begins in.
 */
final class Seasons {

  private Seasons() {}

  static int year(LocalDate near, String code, Pick pick) {
    int present = present(near, code);
    return switch (pick) {
      case THIS, BARE -> present;
      case LAST -> isOver(near, code) ? present : present - 1;
      case NEXT -> isAhead(near, code) ? present : present + 1;
    };
  }

  private static int present(LocalDate near, String code) {
    boolean winterOfLastYear = code.equals("WI") && near.getMonthValue() <= 3;
    return winterOfLastYear ? near.getYear() - 1 : near.getYear();
  }

  private static boolean isOver(LocalDate near, String code) {
    return !code.equals("WI") && near.getMonthValue() > lastMonth(code);
  }

  private static boolean isAhead(LocalDate near, String code) {
    int month = near.getMonthValue();
    return code.equals("WI") ? month > 3 && month < 12 : month < lastMonth(code) - 2;
  }

  private static int lastMonth(String code) {
    return switch (code) {
      case "Q1" -> 3;
      case "SP" -> 5;
      case "Q2", "H1" -> 6;
      case "SU" -> 8;
      case "Q3" -> 9;
      case "FA" -> 11;
      default -> 12;
    };
  }
}
