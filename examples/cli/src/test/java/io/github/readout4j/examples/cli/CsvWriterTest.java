package io.github.readout4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutLine;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {

  @Test
  void positionIsRowWithItsStatement() throws IOException {
    List<String> rows = rows("call.txt", TableWriterTest.readout());

    assertThat(rows.get(0)).isEqualTo(String.join(",", CsvWriter.COLUMNS));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1))
        .startsWith("call.txt,,s1,Ada Roe,")
        .contains(",Jon Doe,THANK,false,INDIRECT,")
        .endsWith(",Ada Roe,SUPPORT,his help,Jon Doe,example,0.90");
  }

  @Test
  void statementWithoutPositionIsRow() throws IOException {
    Readout readout =
        Readout.builder().from(TableWriterTest.readout()).positions(List.of()).build();

    assertThat(rows("call.txt", readout).get(1)).endsWith(",,,,,example,0.90");
  }

  @Test
  void nothingIsTheHeadAlone() throws IOException {
    assertThat(rows("call.txt", Readout.builder().text("").build()))
        .containsExactly(String.join(",", CsvWriter.COLUMNS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a, b.txt | \"a, b.txt\"",
        "the \"call\".txt | \"the \"\"call\"\".txt\"",
        "=1+1.txt | '=1+1.txt",
        "@home.txt | '@home.txt",
        "- | -",
      })
  void cellIsSafeForSpreadsheet(String document, String cell) throws IOException {
    assertThat(rows(document, TableWriterTest.readout()).get(1)).startsWith(cell + ",,s1");
  }

  private static List<String> rows(String document, Readout readout) throws IOException {
    StringWriter out = new StringWriter();
    CsvWriter writer = new CsvWriter(out);
    writer.write(ReadoutLine.builder().document(document).readout(readout).build());
    writer.finish();
    assertThat(out.toString()).endsWith("\r\n");
    return List.of(out.toString().split("\r\n"));
  }
}
