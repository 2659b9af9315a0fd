package io.github.readout4j.examples.spark;

import io.github.readout4j.model.Readout;
import java.net.URI;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** From the texts of an archive to a row a document, with a list for each table. */
final class Parsing {

  static final StructType SCHEMA =
      new StructType()
          .add("statements", DataTypes.createArrayType(StatementTable.SCHEMA))
          .add("positions", DataTypes.createArrayType(PositionTable.SCHEMA))
          .add("agreements", DataTypes.createArrayType(AgreementTable.SCHEMA))
          .add("errors", DataTypes.createArrayType(ErrorTable.SCHEMA));

  private Parsing() {}

  static Dataset<Row> of(Dataset<Row> texts) {
    return texts.map((MapFunction<Row, Row>) Parsing::parse, Encoders.row(SCHEMA));
  }

  private static Row parse(Row text) {
    String name = name(text.getAs("path"), text.getAs("root"));
    byte[] content = text.getAs("content");
    boolean line = text.getAs("line");
    try {
      return tables(line ? Document.ofLine(name, content) : Document.ofFile(name, content));
    } catch (UnreadableException e) {
      return error(line ? Document.nameOfLine(name, content) : name, e.why());
    }
  }

  private static Row tables(Document document) {
    try {
      Readout readout = ExecutorParser.get().parse(document.source());
      Origin origin = Origin.of(document, readout);
      return row(
          StatementTable.rows(origin, readout),
          PositionTable.rows(origin, readout),
          AgreementTable.rows(origin, readout),
          List.of());
    } catch (RuntimeException | StackOverflowError e) {
      // Text never throws. Should it do so all the same, the rest of the archive is still wanted.
      return error(document.name(), "the parser failed: " + e);
    }
  }

  private static Row error(String document, String message) {
    return row(List.of(), List.of(), List.of(), List.of(ErrorTable.row(document, message)));
  }

  private static Row row(
      List<Row> statements, List<Row> positions, List<Row> agreements, List<Row> errors) {
    return RowFactory.create(
        Columns.list(statements),
        Columns.list(positions),
        Columns.list(agreements),
        Columns.list(errors));
  }

  /** The path below the root, without what a URI escapes. */
  private static String name(String path, String root) {
    String plain = URI.create(path).getPath();
    return plain.startsWith(root + "/")
        ? plain.substring(root.length() + 1)
        : plain.substring(plain.lastIndexOf('/') + 1);
  }
}
