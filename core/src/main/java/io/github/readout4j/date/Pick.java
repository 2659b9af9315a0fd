package io.github.readout4j.date;

/** Which one of many Fridays, Junes or summers is meant. */
enum Pick {
  /** "on Friday": the nearest one, before or after as the sentence says. */
  BARE,
  LAST,
  THIS,
  NEXT
}
