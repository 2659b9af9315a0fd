package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Readout;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The table of agreements in play: a row an agreement of a document. */
final class AgreementTable {

  static final StructType SCHEMA =
      Origin.COLUMNS
          .add("name", StringType)
          .add("kind", StringType)
          .add("status", StringType)
          .add("parties", Columns.SPEAKERS)
          .add("agreed_on", StringType)
          .add("place", StringType)
          .add("mentions", Columns.SPANS)
          .add("statements", DataTypes.createArrayType(StringType))
          .add("rule", StringType)
          .add("confidence", DoubleType);

  private AgreementTable() {}

  static List<Row> rows(Origin origin, Readout readout) {
    return readout.agreements().stream().map(it -> row(origin, it)).toList();
  }

  private static Row row(Origin origin, Agreement agreement) {
    return origin.row(
        agreement.name(),
        agreement.kind().name(),
        agreement.status().name(),
        Columns.speakers(agreement.parties()),
        agreement.date().map(DateMention::value).orElse(null),
        agreement.place().orElse(null),
        Columns.spans(agreement.mentions()),
        Columns.list(agreement.statements()),
        agreement.rule(),
        agreement.confidence());
  }
}
