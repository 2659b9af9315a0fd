package io.github.readout4j.examples.spark;

import java.io.IOException;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The job: reads an archive, writes its tables and shows the report. */
public final class ArchiveJob {

  private static final int USAGE = 2;
  private static final int ROWS_SHOWN = 40;

  private ArchiveJob() {}

  /** Runs on this machine, unless {@code spark-submit} says where. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println(
          "usage: ArchiveJob INPUT OUTPUT\n"
              + "INPUT is a folder of .txt, .text, .md, .jsonl and .ndjson files, or one of them;"
              + " OUTPUT is a folder for the tables, which are replaced.");
      System.exit(USAGE);
    }
    try (SparkSession spark = session()) {
      run(spark, args[0], args[1]);
    }
  }

  static void run(SparkSession spark, String input, String output) {
    Tables tables = new Tables(output);
    tables.write(Parsing.of(Archive.texts(spark, input)));
    tables.write(Tables.REPORT, StanceReport.of(spark, tables));
    tables.read(spark, Tables.REPORT).show(ROWS_SHOWN, false);
    for (String table : Tables.ALL) {
      System.out.println(table + ": " + tables.read(spark, table).count() + " rows");
    }
  }

  private static SparkSession session() {
    SparkConf conf =
        new SparkConf()
            .setIfMissing("spark.app.name", "readouts")
            .setIfMissing("spark.sql.debug.maxToStringFields", "200");
    if (!conf.contains("spark.master")) {
      conf.setMaster("local[*]")
          .setIfMissing("spark.driver.host", "localhost")
          .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
          .setIfMissing("spark.ui.enabled", "false");
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
