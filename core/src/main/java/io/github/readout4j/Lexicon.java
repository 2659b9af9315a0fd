package io.github.readout4j;

import io.github.readout4j.lexicon.OwnRows;
import io.github.readout4j.lexicon.OwnTable;
import io.github.readout4j.lexicon.Table;
import io.github.readout4j.lexicon.Tables;
import java.io.Reader;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Words that a caller adds to those that the parser knows: people with their offices, verbs that
 * report, organizations that speak.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.builder()
 *     .person(Map.of("name", "Ada Roe", "title", "Foreign Minister", "country", "NO",
 *         "from", "2023-10-16"))
 *     .verbs("our-verbs.tsv", Files.newBufferedReader(Path.of("our-verbs.tsv")))
 *     .build();
 * ReadoutParser parser = ReadoutParser.builder().lexicon(lexicon).build();
 * }</pre>
 *
 * <p>A row is cells by the names of their columns. In a file, the first line names the columns,
 * tabs part the cells, and lines that start with {@code #} are comments. A column that is not
 * needed may be missing, or a cell hold {@code -}; several values of one cell are parted by {@code
 * |}.
 *
 * <table>
 * <caption>The columns of the rows</caption>
 * <tr><th>rows</th><th>needed</th><th>may be missing</th></tr>
 * <tr><td>people</td><td>{@code name}</td><td>{@code aliases}, {@code title}, {@code organization},
 * {@code country} (ISO 3166-1 alpha-2), {@code gender} ({@code m} or {@code f}), {@code from} and
 * {@code until} (first and last day in office, as {@code 2024-04-03})</td></tr>
 * <tr><td>verbs</td><td>{@code lemma}, {@code forms} (five: base, third person, past, participle,
 * gerund), {@code act} (of {@link io.github.readout4j.model.Act Act}), {@code frames} (what may
 * follow, such as {@code that|np|quote})</td><td>{@code stance} (of {@link
 * io.github.readout4j.model.Stance Stance}), {@code example}</td></tr>
 * <tr><td>organizations</td><td>{@code name}</td><td>{@code aliases}, {@code country}, {@code
 * class} (such as {@code international}, {@code agency}, {@code ngo}), {@code example}</td></tr>
 * </table>
 *
 * <p>The frames of a verb say what may follow it: {@code that} a clause, {@code np} a noun phrase,
 * {@code to} an infinitive, {@code ing} a gerund, {@code quote} direct speech, {@code pp:about} and
 * the like content after that preposition; {@code y} an addressee alone, {@code y-that} and the
 * like an addressee and then the content, {@code toy} an addressee after "to"; {@code joint} a
 * partner after "with" who speaks too. {@code weak} marks a verb that has everyday meanings
 * besides, {@code light} one whose noun says what is done, {@code talk} one whose subject is the
 * talk itself, {@code deed} a verb of meeting.
 *
 * <p>The names of known people are recognized without a title before them, and their office and
 * country are filled in where the text tells none. An office with {@code from} or {@code until}
 * holds only for a text of a day within them; the day is that of {@link ReadoutSource#publishedOn}
 * or one that the text gives. Rows of verbs and organizations go before the shipped ones.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final Lexicon EMPTY = new Lexicon(Tables.shipped());

  private final Tables tables;

  private Lexicon(Tables tables) {
    this.tables = tables;
  }

  /** Returns the lexicon that adds nothing. */
  public static Lexicon empty() {
    return EMPTY;
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  Tables tables() {
    return tables;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lexicon lexicon && tables.equals(lexicon.tables);
  }

  @Override
  public int hashCode() {
    return tables.hashCode();
  }

  @Override
  public String toString() {
    return "Lexicon" + tables;
  }

  /** Builds a {@link Lexicon}. Not safe for use by several threads. */
  public static final class Builder {

    private Tables tables = Tables.shipped();

    private Builder() {}

    /**
     * Adds a person.
     *
     * @throws IllegalArgumentException if the row is broken, with what is wrong
     * @throws NullPointerException if the row, a column or a cell is null
     */
    public Builder person(Map<String, String> row) {
      return add(OwnTable.PEOPLE, "person", row);
    }

    /**
     * Adds the people of a file, and closes the reader.
     *
     * @param source what messages call the file
     * @throws IllegalArgumentException if a row is broken, with its line and what is wrong
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public Builder people(String source, Reader rows) {
      return add(OwnTable.PEOPLE, source, rows);
    }

    /**
     * Adds a verb.
     *
     * @throws IllegalArgumentException if the row is broken, with what is wrong
     * @throws NullPointerException if the row, a column or a cell is null
     */
    public Builder verb(Map<String, String> row) {
      return add(OwnTable.VERBS, "verb", row);
    }

    /**
     * Adds the verbs of a file, and closes the reader.
     *
     * @param source what messages call the file
     * @throws IllegalArgumentException if a row is broken, with its line and what is wrong
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public Builder verbs(String source, Reader rows) {
      return add(OwnTable.VERBS, source, rows);
    }

    /**
     * Adds an organization.
     *
     * @throws IllegalArgumentException if the row is broken, with what is wrong
     * @throws NullPointerException if the row, a column or a cell is null
     */
    public Builder organization(Map<String, String> row) {
      return add(OwnTable.ORGANIZATIONS, "organization", row);
    }

    /**
     * Adds the organizations of a file, and closes the reader.
     *
     * @param source what messages call the file
     * @throws IllegalArgumentException if a row is broken, with its line and what is wrong
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public Builder organizations(String source, Reader rows) {
      return add(OwnTable.ORGANIZATIONS, source, rows);
    }

    /** Returns the lexicon. */
    public Lexicon build() {
      return new Lexicon(tables);
    }

    private Builder add(OwnTable table, String what, Map<String, String> row) {
      String where = what + " " + new TreeMap<>(row);
      return translating(() -> List.of(Table.Row.of(where, row)), table);
    }

    private Builder add(OwnTable table, String source, Reader rows) {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(rows, "rows");
      return translating(() -> Table.read(source, rows).rows(), table);
    }

    /** Tells the caller's broken rows from those of the library, which are no one's argument. */
    private Builder translating(Supplier<List<Table.Row>> rows, OwnTable table) {
      try {
        tables = tables.with(table, OwnRows.checked(table, rows.get()));
      } catch (IllegalStateException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
      return this;
    }
  }
}
