package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Statement;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The table of what was said: a row a statement. */
final class StatementTable {

  static final StructType SCHEMA =
      new StructType()
          .add("document", StringType)
          .add("date", StringType)
          .add("month", StringType)
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

  static List<Row> rows(Document document, Readout readout) {
    Optional<String> date = DocumentDate.of(document, readout);
    return readout.statements().stream()
        .map(statement -> row(document, date, statement, readout))
        .toList();
  }

  private static Row row(
      Document document, Optional<String> date, Statement statement, Readout readout) {
    return RowFactory.create(
        document.name(),
        date.orElse(null),
        date.map(DocumentDate::month).orElse(null),
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
