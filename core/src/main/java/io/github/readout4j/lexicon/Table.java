package io.github.readout4j.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of linguistic knowledge: tab-separated rows under named columns. Immutable.
 *
 * <p>Lines that begin with {@code #} are comments, which say what the table is, where it is from
 * and under which licence; the first other line names the columns. An empty cell is written {@code
 * -}, several values in a cell are separated by {@code |}.
 */
public final class Table {

  private static final String EMPTY = "-";

  private final List<Row> rows;

  private Table(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Returns the shipped table of the given name.
   *
   * @throws IllegalStateException if there is no such table, or it is broken; the message names the
   *     file and the line
   */
  public static Table named(String name) {
    String file = name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + file);
      }
      return read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read lexicon " + file, fault);
    }
  }

  static Table read(String file, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = Map.of();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = columns(cells);
      } else if (cells.length != columns.size()) {
        throw new IllegalStateException(
            file + ":" + number + ": " + cells.length + " cells, expected " + columns.size());
      } else {
        rows.add(new Row(file, number, columns, cells));
      }
    }
    return new Table(List.copyOf(rows));
  }

  private static Map<String, Integer> columns(String[] names) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i].strip(), i);
    }
    return Map.copyOf(columns);
  }

  /** Returns the rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /** One line of a table. */
  public static final class Row {

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(String file, int line, Map<String, Integer> columns, String[] cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * Returns the cell of the named column; an empty string for an empty cell.
     *
     * @throws IllegalStateException if the table has no such column
     */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new IllegalStateException(where() + ": no column " + column);
      }
      String cell = cells[index].strip();
      return cell.equals(EMPTY) ? "" : cell;
    }

    /** Returns the values of the named column, none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Returns the file and line of the row, for messages. */
    public String where() {
      return file + ":" + line;
    }
  }
}
