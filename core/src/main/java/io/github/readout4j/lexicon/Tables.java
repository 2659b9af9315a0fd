package io.github.readout4j.lexicon;

import com.google.common.collect.ImmutableListMultimap;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The tables that a parser knows: the shipped ones, and before their rows those of a caller.
 *
 * <p>Immutable and thread-safe. The serialized form holds the caller's rows only.
 */
public final class Tables implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final Tables SHIPPED = new Tables(ImmutableListMultimap.of());

  private final ImmutableListMultimap<OwnTable, Table.Row> own;

  private Tables(ImmutableListMultimap<OwnTable, Table.Row> own) {
    this.own = own;
  }

  /** Returns the shipped tables alone. */
  public static Tables shipped() {
    return SHIPPED;
  }

  /** Returns these tables and more rows of the caller's, which go behind those that are there. */
  public Tables with(OwnTable table, List<Table.Row> rows) {
    return new Tables(
        ImmutableListMultimap.<OwnTable, Table.Row>builder()
            .putAll(own)
            .putAll(table, rows)
            .build());
  }

  /** Returns the rows of a shipped table, after those that the caller added to it. */
  public List<Table.Row> rows(String name) {
    return Stream.concat(
            Stream.of(OwnTable.values())
                .filter(table -> table.shipped().filter(name::equals).isPresent())
                .flatMap(table -> own.get(table).stream()),
            Table.named(name).rows().stream())
        .toList();
  }

  /** Returns the rows that the caller added. */
  public List<Table.Row> own(OwnTable table) {
    return own.get(table);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tables tables && own.equals(tables.own);
  }

  @Override
  public int hashCode() {
    return Objects.hash(own);
  }

  @Override
  public String toString() {
    return own.toString();
  }
}
