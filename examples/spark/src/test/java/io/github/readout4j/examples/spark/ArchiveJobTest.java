package io.github.readout4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on this machine, over an archive in which some documents are broken. */
@Timeout(300)
class ArchiveJobTest {

  private static final String CALL =
      """
      President Ada Roe of Estonia spoke by phone with Prime Minister Jon Doe of Norway.

      President Roe condemned the attacks on commercial shipping. Prime Minister Doe expressed \
      concern about the attacks on commercial shipping and welcomed the ceasefire in the valley. \
      They agreed to sign the Border Treaty.
      """;
  private static final String MEETING =
      "On April 9, 2024, Foreign Minister Eva Poe of Chile met with Foreign Minister Max Loe of"
          + " Fiji. Foreign Minister Poe condemned the attacks on merchant ships.";

  @TempDir private static Path folder;

  private static SparkSession spark;
  private static Tables tables;

  @BeforeAll
  static void run() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive & more"));
    Path deeper = Files.createDirectories(archive.resolve("deeper"));
    Files.writeString(archive.resolve("2024-03-02-call.txt"), CALL);
    Files.write(deeper.resolve("bad bytes.txt"), new byte[] {'a', (byte) 0xFF});
    Files.writeString(deeper.resolve("other.pdf"), "no text");
    Files.writeString(
        deeper.resolve("lines.jsonl"),
        """
        {"document": "meeting", "text": "%s"}

        {"document": "broken",
        {"document": "no text"}
        {"text": "Ada Roe said no.", "publishedOn": "May"}
        {"text": "Ada Roe said that all was well.", "publishedOn": "2024-05-01"}
        """
            .formatted(MEETING));
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    String output = folder.resolve("tables").toString();
    ArchiveJob.run(spark, archive.toString(), output);
    tables = new Tables(output);
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  @Test
  void statementsAreThoseOfTheParser() {
    Readout call = ReadoutParser.create().parse(CALL);
    List<Tuple> read =
        call.statements().stream()
            .map(it -> tuple(it.id(), it.act().name(), it.textIn(call), it.confidence()))
            .toList();

    assertThat(read).isNotEmpty();
    assertThat(rows(Tables.STATEMENTS, "document = '2024-03-02-call.txt'"))
        .extracting(
            it -> it.getAs("id"),
            it -> it.getAs("act"),
            it -> it.getAs("content"),
            it -> it.getAs("confidence"))
        .containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void positionsKeepTheirHoldersAndPlace() {
    Row position =
        rows(Tables.POSITIONS, "document = '2024-03-02-call.txt' AND stance = 'OPPOSE'").get(0);

    List<Row> holders = position.getList(position.fieldIndex("holders"));
    assertThat(holders)
        .extracting(it -> it.getAs("name"), it -> it.getAs("country"))
        .containsExactly(tuple("Ada Roe", "EE"));
    int start = position.getAs("start");
    int end = position.getAs("end");
    assertThat(CALL.substring(start, end)).isEqualTo(position.getAs("target"));
  }

  @Test
  void agreementsAreKept() {
    assertThat(rows(Tables.AGREEMENTS, "kind = 'TREATY'"))
        .extracting(it -> it.getAs("document"), it -> it.<String>getAs("name"))
        .containsExactly(tuple("2024-03-02-call.txt", "Border Treaty"));
  }

  @Test
  void documentsThatFailAreRowsThatSayWhy() {
    List<Row> errors = rows(Tables.ERRORS, "true");

    assertThat(errors).hasSize(4);
    assertThat(errors)
        .anySatisfy(it -> assertError(it, "deeper/bad bytes.txt", "not UTF-8"))
        .anySatisfy(it -> assertError(it, "deeper/lines.jsonl#", "not JSON"))
        .anySatisfy(it -> assertError(it, "deeper/lines.jsonl#", "no string in the field text"))
        .anySatisfy(it -> assertError(it, "deeper/lines.jsonl#", "not a day such as 2024-04-03"));
  }

  @Test
  void monthIsOfTheEncounterOrOfThePublication() {
    assertThat(rows(Tables.STATEMENTS, "true"))
        .extracting(
            it -> it.<String>getAs("document").replaceAll("#.*", "#"), it -> it.getAs("month"))
        .contains(
            tuple("2024-03-02-call.txt", "2024-03"),
            tuple("meeting", "2024-04"),
            tuple("deeper/lines.jsonl#", "2024-05"));
  }

  @Test
  void reportCountsTheStancesOfCountries() {
    assertThat(rows(Tables.REPORT, "topic = 'maritime security'"))
        .extracting(
            it -> it.getAs("month"),
            it -> it.getAs("country"),
            it -> it.getAs("oppose"),
            it -> it.getAs("concern"),
            it -> it.getAs("documents"))
        .containsExactlyInAnyOrder(
            tuple("2024-03", "EE", 1L, 0L, 1L),
            tuple("2024-03", "NO", 0L, 1L, 1L),
            tuple("2024-04", "CL", 1L, 0L, 1L));
  }

  @Test
  void tasksOfAnExecutorShareOneParser() {
    List<Integer> parsers =
        spark
            .range(0, 8, 1, 8)
            .map(
                (MapFunction<Long, Integer>) i -> System.identityHashCode(ExecutorParser.get()),
                Encoders.INT())
            .distinct()
            .collectAsList();

    assertThat(parsers).hasSize(1);
  }

  private static void assertError(Row error, String document, String message) {
    assertThat(error.<String>getAs("document")).startsWith(document);
    assertThat(error.<String>getAs("message")).contains(message);
  }

  private static List<Row> rows(String table, String condition) {
    return tables.read(spark, table).filter(condition).collectAsList();
  }
}
