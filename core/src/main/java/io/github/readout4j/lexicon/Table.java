package io.github.readout4j.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A word list: rows of named cells, read from a tab-separated file.
 *
 * <p>Lines that start with {@code #} are comments and blank lines are skipped; the first other line
 * names the columns. A cell that is {@code -} is empty, and {@code |} parts several values of one
 * cell. Immutable and thread-safe.
 */
public final class Table {

  private final String file;
  private final ImmutableList<String> columns;
  private final ImmutableList<Row> rows;

  private Table(String file, ImmutableList<String> columns, ImmutableList<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Returns the shipped table of that name, such as {@code verbs}.
   *
   * @throws IllegalStateException if there is no such table, or it is broken
   */
  public static Table named(String name) {
    String file = name + ".tsv";
    InputStream stream = Table.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("no such word list: " + file);
    }
    return read(file, new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /**
   * Reads a table and closes the reader.
   *
   * @param file what messages call the source
   * @throws IllegalStateException if the table is broken, with the file and the line
   */
  public static Table read(String file, Reader reader) {
    try (BufferedReader lines = new BufferedReader(reader)) {
      return new TableReader(file).read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Tables are read whenever a parser is made, so plainly: a splitter of objects takes longer. */
  private static ImmutableList<String> split(String text, char mark) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int start = 0;
    for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    return parts.add(text.substring(start)).build();
  }

  /** Returns the names of the columns, in the order of the file. */
  public List<String> columns() {
    return columns;
  }

  /** Returns the rows, in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  @Override
  public String toString() {
    return file + " " + columns;
  }

  /** Turns lines into rows; knows the line for messages. */
  private static final class TableReader {

    private final String file;
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private ImmutableList<String> columns = ImmutableList.of();
    private int number;

    TableReader(String file) {
      this.file = file;
    }

    Table read(BufferedReader lines) throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          add(split(line, '\t'));
        }
      }
      if (columns.isEmpty()) {
        throw new IllegalStateException(file + ": no line names the columns");
      }
      return new Table(file, columns, rows.build());
    }

    private void add(ImmutableList<String> cells) {
      cells.forEach(cell -> Row.checkCell(file + ":" + number, cell));
      if (columns.isEmpty()) {
        checkColumns(cells);
        columns = cells;
      } else if (cells.size() == columns.size()) {
        rows.add(new Row(file + ":" + number, columns, cells));
      } else {
        throw broken(cells.size() + " cells for the " + columns.size() + " columns " + columns);
      }
    }

    private void checkColumns(List<String> names) {
      Set<String> seen = new HashSet<>();
      for (String name : names) {
        if (!seen.add(name)) {
          throw broken("two columns are named " + name);
        }
      }
    }

    private IllegalStateException broken(String problem) {
      return new IllegalStateException(file + ":" + number + ": " + problem);
    }
  }

  /** One line of a table. Two rows are equal if their cells are, wherever they stand. */
  public static final class Row implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private static final String EMPTY = "-";

    private final String where;
    private final ImmutableList<String> columns;
    private final ImmutableList<String> cells;

    private Row(String where, ImmutableList<String> columns, ImmutableList<String> cells) {
      this.where = where;
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * Returns the row with these cells by the names of their columns.
     *
     * @param where what messages call the row
     * @throws IllegalStateException if a cell is empty or has spaces at its ends
     */
    public static Row of(String where, Map<String, String> cells) {
      ImmutableSortedMap<String, String> sorted = ImmutableSortedMap.copyOf(cells);
      sorted.values().forEach(cell -> checkCell(where, cell));
      return new Row(where, sorted.keySet().asList(), sorted.values().asList());
    }

    private static boolean isTrimmed(String value) {
      return !value.isEmpty()
          && !Character.isWhitespace(value.charAt(0))
          && !Character.isWhitespace(value.charAt(value.length() - 1));
    }

    private static void checkCell(String where, String cell) {
      if (!isTrimmed(cell)) {
        throw new IllegalStateException(
            where + ": a cell is empty or has spaces at its ends: \"" + cell + "\"");
      }
    }

    /**
     * Returns this row with all of these columns, in their order; those that it lacks are empty.
     *
     * @throws IllegalStateException if it has another column
     */
    Row arranged(List<String> wanted) {
      for (String column : columns) {
        if (!wanted.contains(column)) {
          throw broken("no column " + column + " among " + wanted);
        }
      }
      return new Row(
          where,
          ImmutableList.copyOf(wanted),
          wanted.stream()
              .map(column -> columns.contains(column) ? cells.get(columns.indexOf(column)) : EMPTY)
              .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns the cell, an empty string if it is empty.
     *
     * @throws IllegalStateException if the table has no such column
     */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw broken("no column " + column + " among " + columns);
      }
      String cell = cells.get(index);
      return cell.equals(EMPTY) ? "" : cell;
    }

    /**
     * Returns the values of the cell, none if it is empty.
     *
     * @throws IllegalStateException if one of the values is blank
     */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return ImmutableList.of();
      }
      ImmutableList<String> values = split(cell, '|');
      if (!values.stream().allMatch(Row::isTrimmed)) {
        throw broken("a value of " + column + " is empty or has spaces at its ends: " + cell);
      }
      return values;
    }

    /**
     * Returns the cell as a constant of an enum.
     *
     * @throws IllegalStateException if the enum has no constant of that name
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, get(column));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            where() + ": " + get(column) + " is no " + type.getSimpleName(), e);
      }
    }

    /** Returns the file and the line, such as {@code verbs.tsv:12}, for messages. */
    public String where() {
      return where;
    }

    private IllegalStateException broken(String problem) {
      return new IllegalStateException(where() + ": " + problem);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Row row && columns.equals(row.columns) && cells.equals(row.cells);
    }

    @Override
    public int hashCode() {
      return Objects.hash(columns, cells);
    }

    @Override
    public String toString() {
      return where() + " " + cells;
    }
  }
}
