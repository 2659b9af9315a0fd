package io.github.readout4j.date;

import io.github.readout4j.lexicon.Table;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of the calendar: months, weekdays, units, zones, by what each of them is. Immutable.
 */
final class CalendarWords {

  /** The kinds of words that a date can begin with; in figures, it can as well. */
  private static final List<String> BEGINNINGS =
      List.of(
          "beginning",
          "month",
          "month-short",
          "weekday",
          "weekday-short",
          "part",
          "season",
          "number",
          "ordinal");

  private final Map<String, Map<String, String>> byKind;
  private final Map<String, String> zones;
  private final Set<String> beginnings = new HashSet<>();

  private CalendarWords(Map<String, Map<String, String>> byKind, Map<String, String> zones) {
    this.byKind = byKind;
    this.zones = zones;
    for (String kind : BEGINNINGS) {
      beginnings.addAll(byKind.getOrDefault(kind, Map.of()).keySet());
    }
  }

  static CalendarWords standard() {
    Map<String, Map<String, String>> byKind = new HashMap<>();
    for (Table.Row row : Table.named("calendar").rows()) {
      byKind
          .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
          .put(row.get("word"), row.get("value"));
    }
    addNames(byKind, "month", Table.named("months"));
    addNames(byKind, "weekday", Table.named("weekdays"));
    Map<String, String> zones = new HashMap<>();
    for (Table.Row row : Table.named("timezones").rows()) {
      zones.put(row.get("zone").toLowerCase(Locale.ROOT), row.get("offset"));
    }
    return new CalendarWords(byKind, zones);
  }

  /**
   * Adds the names of months or weekdays with their numbers, and apart from them the short forms.
   */
  private static void addNames(Map<String, Map<String, String>> byKind, String kind, Table table) {
    Map<String, String> names = byKind.computeIfAbsent(kind, k -> new HashMap<>());
    Map<String, String> shorts = byKind.computeIfAbsent(kind + "-short", k -> new HashMap<>());
    for (Table.Row row : table.rows()) {
      names.put(row.get(kind).toLowerCase(Locale.ROOT), row.get("number"));
      for (String form : row.list("abbreviations")) {
        shorts.put(form.replace(".", "").toLowerCase(Locale.ROOT), row.get("number"));
      }
    }
  }

  /** Whether a date, or what stands before one and belongs to it, can begin with the word. */
  boolean canBegin(Word word) {
    return word.number() >= 0 || beginnings.contains(word.lower());
  }

  /** Whether the word is of the kind. */
  boolean is(String kind, Word word) {
    return byKind.getOrDefault(kind, Map.of()).containsKey(word.lower());
  }

  private Optional<String> value(String kind, Word word) {
    return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word.lower()));
  }

  private Optional<Integer> number(String kind, Word word) {
    Optional<String> value = value(kind, word);
    return value.isPresent() ? Optional.of(Integer.valueOf(value.get())) : Optional.empty();
  }

  private Optional<DayOfWeek> day(String kind, Word word) {
    Optional<Integer> number = number(kind, word);
    return number.isPresent() ? Optional.of(DayOfWeek.of(number.get())) : Optional.empty();
  }

  Optional<Integer> month(Word word) {
    return word.capital() ? number("month", word) : Optional.empty();
  }

  /** Returns the month of a name or of an abbreviation such as "Sept". */
  Optional<Integer> monthOrShort(Word word) {
    Optional<Integer> month = month(word);
    return month.isEmpty() && word.capital() ? number("month-short", word) : month;
  }

  boolean isShortMonth(Word word) {
    return is("month-short", word);
  }

  Optional<DayOfWeek> weekday(Word word) {
    return word.capital() ? day("weekday", word) : Optional.empty();
  }

  /** Returns the weekday of a name or of an abbreviation such as "Fri". */
  Optional<DayOfWeek> weekdayOrShort(Word word) {
    Optional<DayOfWeek> day = weekday(word);
    return day.isEmpty() && word.capital() ? day("weekday-short", word) : day;
  }

  Optional<String> season(Word word) {
    return value("season", word);
  }

  Optional<String> partOfDay(Word word) {
    return value("part", word);
  }

  Optional<Unit> unit(Word word) {
    Optional<String> unit = value("unit", word);
    return unit.isPresent() ? Optional.of(Unit.valueOf(unit.get())) : Optional.empty();
  }

  /** Returns the value of "3" or "three". */
  Optional<Integer> count(Word word) {
    if (word.isNumber() && word.number() >= 0) {
      return Optional.of(word.number());
    }
    return number("number", word);
  }

  Optional<Integer> ordinal(Word word) {
    if (word.shape() == Word.Shape.ORDINAL) {
      return Optional.of(word.number());
    }
    return number("ordinal", word);
  }

  boolean isZone(Word word) {
    return zones.containsKey(word.lower());
  }

  Optional<ZoneOffset> zone(Word word) {
    return Optional.ofNullable(zones.get(word.lower()))
        .filter(offset -> !offset.isEmpty())
        .map(ZoneOffset::of);
  }
}
