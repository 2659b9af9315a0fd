package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Statement;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The table of what was said: a row a statement. */
final class StatementTable {

  static final StructType SCHEMA =
      Origin.COLUMNS
          .add("id", StringType)
          .add("within", StringType)
          .add("speakers", Columns.SPEAKERS)
          .add("addressees", Columns.SPEAKERS)
          .add("act", StringType)
          .add("mode", StringType)
          .add("lemma", StringType)
          .add("negated", BooleanType)
          .add("content", StringType)
          .add("spans", Columns.SPANS)
          .add("rule", StringType)
          .add("confidence", DoubleType);

  private StatementTable() {}

  static List<Row> rows(Origin origin, Readout readout) {
    return readout.statements().stream().map(statement -> row(origin, statement, readout)).toList();
  }

  private static Row row(Origin origin, Statement statement, Readout readout) {
    return origin.row(
        statement.id(),
        statement.within().orElse(null),
        Columns.speakers(statement.speakers()),
        Columns.speakers(statement.addressees()),
        statement.act().name(),
        statement.mode().name(),
        statement.lemma(),
        statement.negated(),
        statement.textIn(readout),
        Columns.spans(statement.content()),
        statement.rule(),
        statement.confidence());
  }
}
