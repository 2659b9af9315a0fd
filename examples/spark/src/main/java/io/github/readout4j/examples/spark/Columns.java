package io.github.readout4j.examples.spark;

import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Columns that several tables have. */
final class Columns {

  /** Speakers, with the names of the model. */
  static final ArrayType SPEAKERS =
      DataTypes.createArrayType(
          new StructType()
              .add("id", DataTypes.StringType)
              .add("kind", DataTypes.StringType)
              .add("name", DataTypes.StringType)
              .add("title", DataTypes.StringType)
              .add("country", DataTypes.StringType));

  /** Places in the text: UTF-16 units, end exclusive. */
  static final ArrayType SPANS =
      DataTypes.createArrayType(
          new StructType().add("start", DataTypes.IntegerType).add("end", DataTypes.IntegerType));

  private Columns() {}

  static Seq<Row> speakers(List<Speaker> speakers) {
    return list(speakers.stream().map(Columns::row).toList());
  }

  static Seq<Row> spans(List<TextSpan> spans) {
    return list(spans.stream().map(span -> RowFactory.create(span.start(), span.end())).toList());
  }

  /** The form in which a row takes a list. */
  static <T> Seq<T> list(List<T> values) {
    return CollectionConverters.asScala(values).toSeq();
  }

  private static Row row(Speaker speaker) {
    return RowFactory.create(
        speaker.id(),
        speaker.kind().name(),
        speaker.name(),
        speaker.title().orElse(null),
        speaker.country().orElse(null));
  }
}
