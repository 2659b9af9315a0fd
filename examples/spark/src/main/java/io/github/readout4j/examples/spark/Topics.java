package io.github.readout4j.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The topics that positions are sorted by: the words that give them away are data. */
final class Topics {

  private static final String FILE = "topics.tsv";
  private static final StructType SCHEMA =
      new StructType().add("topic", DataTypes.StringType).add("pattern", DataTypes.StringType);

  private Topics() {}

  /**
   * A topic.
   *
   * @param name what it is called in the report
   * @param words words and phrases, of which one in the target of a position is enough
   * @param example a target that is about it
   */
  record Topic(String name, List<String> words, String example) {

    /** Returns a regular expression that finds the words, in the plural as well. */
    String pattern() {
      return words.stream()
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?i)\\b(?:", ")(?:s|es)?\\b"));
    }
  }

  static List<Topic> all() {
    try (InputStream in = Topics.class.getResourceAsStream(FILE)) {
      String rows =
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
      return rows.lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(Topics::topic)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Dataset<Row> table(SparkSession spark) {
    List<Row> rows =
        all().stream().map(topic -> RowFactory.create(topic.name(), topic.pattern())).toList();
    return spark.createDataFrame(rows, SCHEMA);
  }

  private static Topic topic(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException(FILE + ": not a row of 3 columns: " + row);
    }
    return new Topic(columns[0], Arrays.asList(columns[1].split(", ")), columns[2]);
  }
}
