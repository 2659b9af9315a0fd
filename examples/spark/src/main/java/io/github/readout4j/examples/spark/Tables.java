package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The tables of an archive, as Parquet.
 *
 * @param folder where they are, a folder for each
 */
record Tables(String folder) {

  static final String STATEMENTS = "statements";
  static final String POSITIONS = "positions";
  static final String AGREEMENTS = "agreements";
  static final String ERRORS = "errors";
  static final String REPORT = "stance_by_month";

  static final List<String> ALL = List.of(STATEMENTS, POSITIONS, AGREEMENTS, ERRORS, REPORT);

  /** Writes what was parsed, in place of what is there. */
  void write(Dataset<Row> parsed) {
    // Kept for as long as it is written, or each table would parse the archive again.
    Dataset<Row> kept = parsed.persist(StorageLevel.MEMORY_AND_DISK());
    for (String table : List.of(STATEMENTS, POSITIONS, AGREEMENTS, ERRORS)) {
      write(table, kept.select(explode(col(table)).as("row")).select("row.*"));
    }
    kept.unpersist();
  }

  void write(String table, Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).parquet(place(table));
  }

  Dataset<Row> read(SparkSession spark, String table) {
    return spark.read().parquet(place(table));
  }

  private String place(String table) {
    return folder + "/" + table;
  }
}
