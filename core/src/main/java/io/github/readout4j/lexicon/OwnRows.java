package io.github.readout4j.lexicon;

import io.github.readout4j.model.Act;
import io.github.readout4j.model.Stance;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the rows that a caller adds to a table; a broken one throws {@link IllegalStateException}
 * with where it stands and what is wrong.
 */
public final class OwnRows {

  private static final Set<String> FRAMES =
      Set.of(
          "that", "np", "named", "to", "ing", "sum", "quote", "y", "toy", "joint", "light", "weak",
          "talk", "deed");
  private static final Set<String> CLASSES =
      Set.of("international", "national", "agency", "media", "party", "armed", "ngo", "company");

  private static final Set<String> COUNTRIES = countries();

  private OwnRows() {}

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(List.of(Locale.getISOCountries()));
    codes.add("XK"); // user-assigned, for Kosovo
    return Set.copyOf(codes);
  }

  /** Returns the rows with all columns of the table, in its order. */
  public static List<Table.Row> checked(OwnTable table, List<Table.Row> rows) {
    return rows.stream().map(row -> checked(table, row)).toList();
  }

  private static Table.Row checked(OwnTable table, Table.Row row) {
    List<String> columns = new ArrayList<>(table.required());
    columns.addAll(table.optional());
    Table.Row whole = row.arranged(columns);
    for (String column : table.required()) {
      require(!whole.get(column).isEmpty(), whole, "no " + column);
    }
    switch (table) {
      case PEOPLE -> checkPerson(whole);
      case VERBS -> checkVerb(whole);
      case ORGANIZATIONS -> checkOrganization(whole);
    }
    return whole;
  }

  private static void checkPerson(Table.Row row) {
    row.list("aliases");
    checkCountry(row);
    require(
        Set.of("", "m", "f").contains(row.get("gender")),
        row,
        "gender is neither m nor f: " + row.get("gender"));
    Optional<LocalDate> from = day(row, "from");
    Optional<LocalDate> until = day(row, "until");
    require(
        from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
        row,
        "until is before from: " + row.get("until") + ", " + row.get("from"));
  }

  private static void checkVerb(Table.Row row) {
    row.constant("act", Act.class);
    if (!row.get("stance").isEmpty()) {
      row.constant("stance", Stance.class);
    }
    for (String frame : row.list("frames")) {
      require(isFrame(frame), row, "unknown frame " + frame);
    }
    String[] forms = row.get("forms").split(" ", -1);
    require(
        forms.length == VerbForm.values().length,
        row,
        "five forms are needed: " + row.get("forms"));
    String first = row.get("lemma").split(" ", 2)[0];
    require(
        List.of(forms[0].split("\\|", -1)).contains(first),
        row,
        "the first form is not that of the lemma: " + row.get("forms"));
  }

  private static boolean isFrame(String frame) {
    boolean led = frame.matches("(pp:|y-)[a-z]+");
    return led || FRAMES.contains(frame);
  }

  private static void checkOrganization(Table.Row row) {
    row.list("aliases");
    checkCountry(row);
    String kind = row.get("class");
    require(kind.isEmpty() || CLASSES.contains(kind), row, "unknown class " + kind);
  }

  private static void checkCountry(Table.Row row) {
    String code = row.get("country");
    require(
        code.isEmpty() || COUNTRIES.contains(code),
        row,
        "country is not an ISO 3166-1 alpha-2 code: " + code);
  }

  /**
   * Returns the cell as a day, if it is not empty.
   *
   * @throws IllegalStateException if it is not an ISO 8601 date
   */
  public static Optional<LocalDate> day(Table.Row row, String column) {
    String cell = row.get(column);
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(
          row.where() + ": " + column + " is not a date such as 2024-04-03: " + cell, e);
    }
  }

  private static void require(boolean holds, Table.Row row, String problem) {
    if (!holds) {
      throw new IllegalStateException(row.where() + ": " + problem);
    }
  }
}
