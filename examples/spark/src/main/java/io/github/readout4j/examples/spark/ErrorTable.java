package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The table of documents that failed, and why. */
final class ErrorTable {

  static final StructType SCHEMA =
      new StructType().add("document", StringType).add("message", StringType);

  private ErrorTable() {}

  static Row row(String document, String message) {
    return RowFactory.create(document, message);
  }
}
