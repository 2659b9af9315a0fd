package io.github.readout4j.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serial;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A word list: rows of named cells, read from a tab-separated file.
 *
 * <p>Lines that start with {@code #} are comments and blank lines are skipped; the first other line
 * names the columns. A cell that is {@code -} is empty, and {@code |} parts several values of one
 * cell. Immutable and thread-safe.
 */
public final class Table {

  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String file, List<String> columns, List<Row> rows) {
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
    try (InputStream stream = Table.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no such word list: " + file);
      }
      return new TableReader(file, stream.readAllBytes()).read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a table and closes the reader.
   *
   * @param file what messages call the source
   * @throws IllegalStateException if the table is broken, with the file and the line
   */
  public static Table read(String file, Reader reader) {
    try (reader) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return new TableReader(file, text.toString().getBytes(StandardCharsets.UTF_8)).read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Returns the names of the columns, in the order of the file. */
  public List<String> columns() {
    return columns;
  }

  /** Returns the rows, in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Returns the cells of a column as a set.
   *
   * @throws IllegalStateException if the table has no such column
   */
  public Set<String> values(String column) {
    Set<String> values = new HashSet<>();
    for (Row row : rows) {
      values.add(row.get(column));
    }
    return Set.copyOf(values);
  }

  @Override
  public String toString() {
    return file + " " + columns;
  }

  /**
   * Turns lines into rows; knows the line for messages.
   *
   * <p>All tables are read before the first text is, so this goes over the bytes once and plainly.
   * In UTF-8 no other character has the bytes of a tab or of a line break in it.
   */
  private static final class TableReader {

    private final String file;
    private final byte[] text;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private String[] columns = {};
    private int number;

    TableReader(String file, byte[] text) {
      this.file = file;
      this.text = text;
    }

    Table read() {
      int start = 0;
      while (start < text.length) {
        int end = endOfLine(start);
        number++;
        if (text[start] != '#' && !isBlank(start, end)) {
          add(cells(start, end));
        }
        start = isPair(end) ? end + 2 : end + 1;
      }
      if (columns.length == 0) {
        throw new IllegalStateException(file + ": no line names the columns");
      }
      return new Table(file, List.of(columns), List.copyOf(rows));
    }

    private int endOfLine(int start) {
      int end = start;
      while (end < text.length && text[end] != '\n' && text[end] != '\r') {
        end++;
      }
      return end;
    }

    private boolean isPair(int end) {
      return end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
    }

    private boolean isBlank(int start, int end) {
      for (int i = start; i < end; i++) {
        if (!Character.isWhitespace(text[i])) {
          return false;
        }
      }
      return true;
    }

    private String[] cells(int start, int end) {
      cells.clear();
      int from = start;
      for (int i = start; i <= end; i++) {
        if (i == end || text[i] == '\t') {
          cells.add(new String(text, from, i - from, StandardCharsets.UTF_8));
          from = i + 1;
        }
      }
      return cells.toArray(new String[0]);
    }

    private void add(String[] cells) {
      for (String cell : cells) {
        if (!Row.isTrimmed(cell)) {
          throw Row.notTrimmed(Row.where(file, number), cell);
        }
      }
      if (columns.length == 0) {
        checkColumns(cells);
        columns = cells;
      } else if (cells.length == columns.length) {
        rows.add(new Row(file, number, columns, cells));
      } else {
        throw broken(
            cells.length
                + " cells for the "
                + columns.length
                + " columns "
                + Arrays.toString(columns));
      }
    }

    private void checkColumns(String[] names) {
      Set<String> seen = new HashSet<>();
      for (String name : names) {
        if (!seen.add(name)) {
          throw broken("two columns are named " + name);
        }
      }
    }

    private IllegalStateException broken(String problem) {
      return new IllegalStateException(Row.where(file, number) + ": " + problem);
    }
  }

  /** Returns the parts of the text, which marks separate. */
  static String[] split(String text, char mark) {
    int marks = 0;
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      marks++;
    }
    String[] parts = new String[marks + 1];
    int from = 0;
    for (int i = 0; i < marks; i++) {
      int to = text.indexOf(mark, from);
      parts[i] = text.substring(from, to);
      from = to + 1;
    }
    parts[marks] = text.substring(from);
    return parts;
  }

  /** One line of a table. Two rows are equal if their cells are, wherever they stand. */
  public static final class Row implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private static final String EMPTY = "-";

    /** The line of a row that stands in no file. */
    private static final int NO_LINE = 0;

    private final String source;
    private final int line;
    private final String[] columns;
    private final String[] cells;

    private Row(String source, int line, String[] columns, String[] cells) {
      this.source = source;
      this.line = line;
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
      Map<String, String> sorted = new TreeMap<>(cells);
      for (String cell : sorted.values()) {
        if (!isTrimmed(cell)) {
          throw notTrimmed(where, cell);
        }
      }
      return new Row(
          where,
          NO_LINE,
          sorted.keySet().toArray(new String[0]),
          sorted.values().toArray(new String[0]));
    }

    private static boolean isTrimmed(String value) {
      return !value.isEmpty()
          && !Character.isWhitespace(value.charAt(0))
          && !Character.isWhitespace(value.charAt(value.length() - 1));
    }

    private static IllegalStateException notTrimmed(String where, String cell) {
      return new IllegalStateException(
          where + ": a cell is empty or has spaces at its ends: \"" + cell + "\"");
    }

    /**
     * Returns this row with all of these columns, in their order; those that it lacks are empty.
     *
     * @throws IllegalStateException if it has another column
     */
    Row arranged(List<String> wanted) {
      String[] arranged = new String[wanted.size()];
      Arrays.fill(arranged, EMPTY);
      for (int i = 0; i < columns.length; i++) {
        int place = wanted.indexOf(columns[i]);
        if (place < 0) {
          throw broken("no column " + columns[i] + " among " + wanted);
        }
        arranged[place] = cells[i];
      }
      return new Row(source, line, wanted.toArray(new String[0]), arranged);
    }

    /**
     * Returns the cell, an empty string if it is empty.
     *
     * @throws IllegalStateException if the table has no such column
     */
    public String get(String column) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i].equals(column)) {
          return cells[i].equals(EMPTY) ? "" : cells[i];
        }
      }
      throw broken("no column " + column + " among " + Arrays.toString(columns));
    }

    /**
     * Returns the values of the cell, none if it is empty.
     *
     * @throws IllegalStateException if one of the values is blank
     */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      String[] values = split(cell, '|');
      for (String value : values) {
        if (!isTrimmed(value)) {
          throw broken("a value of " + column + " is empty or has spaces at its ends: " + cell);
        }
      }
      return List.of(values);
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

    /**
     * Returns the cell as a constant of an enum, if it is not empty.
     *
     * @throws IllegalStateException if the enum has no constant of that name
     */
    public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
      return get(column).isEmpty() ? Optional.empty() : Optional.of(constant(column, type));
    }

    /** Returns the file and the line, such as {@code verbs.tsv:12}, for messages. */
    public String where() {
      return line == NO_LINE ? source : where(source, line);
    }

    private static String where(String file, int line) {
      return file + ":" + line;
    }

    private IllegalStateException broken(String problem) {
      return new IllegalStateException(where() + ": " + problem);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Row row
          && Arrays.equals(columns, row.columns)
          && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(columns) + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
      return where() + " " + Arrays.toString(cells);
    }
  }
}
