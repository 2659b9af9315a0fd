package io.github.readout4j.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The stance of each country on each topic by month: a query over the table of positions. */
final class StanceReport {

  private static final String QUERY = "stance-by-month.sql";

  private StanceReport() {}

  static Dataset<Row> of(SparkSession spark, Tables tables) {
    tables.read(spark, Tables.POSITIONS).createOrReplaceTempView("positions");
    Topics.table(spark).createOrReplaceTempView("topics");
    return spark.sql(query());
  }

  private static String query() {
    try (InputStream in = StanceReport.class.getResourceAsStream(QUERY)) {
      return new String(Objects.requireNonNull(in, QUERY).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
