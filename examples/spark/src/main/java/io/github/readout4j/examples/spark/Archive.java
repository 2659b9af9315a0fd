package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The texts of an archive, as bytes: whole files, and the lines of JSON Lines files.
 *
 * <p>Each row has {@code path}, {@code root} of the archive, {@code content}, and {@code line}:
 * whether the content is a line.
 */
final class Archive {

  private static final String TEXTS = "*.{txt,text,md}";
  private static final String LINES = "*.{jsonl,ndjson}";

  private Archive() {}

  /** Returns the texts in a folder and below, or in one file. */
  static Dataset<Row> texts(SparkSession spark, String input) {
    String root = root(spark, input);
    Dataset<Row> files =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", true)
            .option("pathGlobFilter", TEXTS)
            .load(input)
            .select(path(), col("content"), lit(false).as("line"));
    Dataset<Row> lines =
        spark
            .read()
            .option("recursiveFileLookup", true)
            .option("pathGlobFilter", LINES)
            .option("lineSep", "\n")
            .text(input)
            .filter("trim(BOTH FROM replace(value, '\\r', '')) <> ''")
            .select(path(), col("value").cast("binary").as("content"), lit(true).as("line"));
    return files.union(lines).withColumn("root", lit(root));
  }

  private static Column path() {
    return col("_metadata.file_path").as("path");
  }

  private static String root(SparkSession spark, String input) {
    try {
      Path path = new Path(input);
      return path.getFileSystem(spark.sparkContext().hadoopConfiguration())
          .makeQualified(path)
          .toUri()
          .getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
