package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The table of where each side stands: a row a position. */
final class PositionTable {

  static final StructType SCHEMA =
      Origin.COLUMNS
          .add("statement", StringType)
          .add("holders", Columns.SPEAKERS)
          .add("stance", StringType)
          .add("target", StringType)
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("toward", Columns.SPEAKERS)
          .add("rule", StringType)
          .add("confidence", DoubleType);

  private PositionTable() {}

  static List<Row> rows(Origin origin, Readout readout) {
    return readout.positions().stream().map(position -> row(origin, position, readout)).toList();
  }

  private static Row row(Origin origin, Position position, Readout readout) {
    return origin.row(
        position.statement(),
        Columns.speakers(position.holders()),
        position.stance().name(),
        readout.textOf(position.target()),
        position.target().start(),
        position.target().end(),
        Columns.speakers(position.toward()),
        position.rule(),
        position.confidence());
  }
}
