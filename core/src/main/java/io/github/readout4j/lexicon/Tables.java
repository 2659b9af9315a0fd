package io.github.readout4j.lexicon;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that a parser knows: the shipped ones, and before their rows those of a caller.
 *
 * <p>Immutable and thread-safe. The serialized form holds the caller's rows only.
 */
public final class Tables implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final Tables SHIPPED = new Tables(Map.of());

  private final Map<OwnTable, List<Table.Row>> own;

  private Tables(Map<OwnTable, List<Table.Row>> own) {
    this.own = own;
  }

  /** Returns the shipped tables alone. */
  public static Tables shipped() {
    return SHIPPED;
  }

  /** Returns these tables and more rows of the caller's, which go behind those that are there. */
  public Tables with(OwnTable table, List<Table.Row> rows) {
    Map<OwnTable, List<Table.Row>> all = new EnumMap<>(OwnTable.class);
    all.putAll(own);
    all.put(table, joined(own(table), rows));
    return new Tables(Collections.unmodifiableMap(all));
  }

  /** Returns the rows of a shipped table, after those that the caller added to it. */
  public List<Table.Row> rows(String name) {
    List<Table.Row> rows = Table.named(name).rows();
    for (OwnTable table : own.keySet()) {
      if (table.shipped().filter(name::equals).isPresent()) {
        rows = joined(own(table), rows);
      }
    }
    return rows;
  }

  private static List<Table.Row> joined(List<Table.Row> first, List<Table.Row> second) {
    List<Table.Row> rows = new ArrayList<>(first);
    rows.addAll(second);
    return List.copyOf(rows);
  }

  /** Returns the rows that the caller added. */
  public List<Table.Row> own(OwnTable table) {
    return own.getOrDefault(table, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tables tables && own.equals(tables.own);
  }

  @Override
  public int hashCode() {
    return own.hashCode();
  }

  @Override
  public String toString() {
    return own.toString();
  }
}
