package io.github.readout4j.text;

import io.github.readout4j.date.DateExpressions;
import io.github.readout4j.lexicon.Table;
import java.util.Optional;

/**
 * Reads datelines: "BAKU, Azerbaijan, December 4.", "WASHINGTON (AP) -", "Tokyo, 04 April,
 * /AJMEDIA/". A stretch of clean text in, the dateline at its head out; immutable.
 */
final class DatelineReader {

  /** A dateline with state, date, time and agency is no longer. */
  private static final int LONGEST = 160;

  private static final String BAR = " | ";

  private final DateExpressions dates;
  private final Gazetteer cities;
  private final Gazetteer regions;
  private final Gazetteer agencies;
  private final PageWords words;

  DatelineReader(DateExpressions dates, PageWords words) {
    this.dates = dates;
    this.words = words;
    Table places = Table.named("places");
    Table countries = Table.named("countries");
    this.cities = Gazetteer.cities(places, countries);
    this.regions = Gazetteer.regions(words, places, countries);
    this.agencies = Gazetteer.agencies();
  }

  DateExpressions dates() {
    return dates;
  }

  Gazetteer cities() {
    return cities;
  }

  Gazetteer regions() {
    return regions;
  }

  Gazetteer agencies() {
    return agencies;
  }

  PageWords words() {
    return words;
  }

  /** Returns the dateline that begins at the start and does not reach beyond the limit. */
  Optional<DatelineHead> at(String clean, int start, int limit) {
    int end = Math.min(limit, start + LONGEST);
    return new DatelineScan(this, clean, start, end, end < limit).read();
  }

  /** Returns the date that stands between bars: "March 3, 2024 | Press Release". */
  Optional<DatelineHead> among(String clean, int start, int limit) {
    if (limit - start > LONGEST || Search.first(clean, BAR, start, limit) < 0) {
      return Optional.empty();
    }
    int from = start;
    while (from < limit) {
      int bar = Search.first(clean, BAR, from, limit);
      int end = bar < 0 ? limit : bar;
      Optional<DatelineHead> head = whole(clean, from, end);
      if (head.isPresent() && head.get().date().isPresent()) {
        return head;
      }
      from = end + BAR.length();
    }
    return Optional.empty();
  }

  /** Returns the dateline that is the whole stretch. */
  Optional<DatelineHead> whole(String clean, int start, int limit) {
    Optional<DatelineHead> head = at(clean, start, limit);
    return head.isPresent() && head.get().end() == limit ? head : Optional.empty();
  }
}
