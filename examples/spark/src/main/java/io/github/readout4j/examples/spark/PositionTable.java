package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The table of where each side stands: a row a position. */
final class PositionTable {

  static final StructType SCHEMA =
      new StructType()
          .add("document", StringType)
          .add("date", StringType)
          .add("month", StringType)
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

  static List<Row> rows(Document document, Readout readout) {
    Optional<String> date = DocumentDate.of(document, readout);
    return readout.positions().stream()
        .map(position -> row(document, date, position, readout))
        .toList();
  }

  private static Row row(
      Document document, Optional<String> date, Position position, Readout readout) {
    return RowFactory.create(
        document.name(),
        date.orElse(null),
        date.map(DocumentDate::month).orElse(null),
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
