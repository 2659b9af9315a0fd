package io.github.readout4j.examples.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.readout4j.model.Readout;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Where and of when a row is: the columns that tables of what was read begin with.
 *
 * @param document the name of the document
 * @param date when what it tells of took place, as far as the month is known
 */
record Origin(String document, Optional<String> date) {

  /** The columns, which a table adds its own to. */
  static final StructType COLUMNS =
      new StructType().add("document", StringType).add("date", StringType).add("month", StringType);

  static Origin of(Document document, Readout readout) {
    return new Origin(document.name(), DocumentDate.of(document, readout));
  }

  /** Returns a row with these values after those of the origin. */
  Row row(@Nullable Object... values) {
    Stream<Object> origin =
        Stream.of(document, date.orElse(null), date.map(DocumentDate::month).orElse(null));
    return RowFactory.create(Stream.concat(origin, Stream.of(values)).toArray());
  }
}
