package io.github.readout4j.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringReader;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  private static final String RIVERS =
      "# Rivers.\n\nname\tlength\tcountries\nMorava\t354\tCZ|SK|AT\nThames\t-\tGB\n# end\n";

  @Test
  void rowsAreReadByColumn() {
    Table table = read(RIVERS);

    assertThat(table.columns()).containsExactly("name", "length", "countries");
    assertThat(table.rows()).extracting(row -> row.get("name")).containsExactly("Morava", "Thames");
    assertThat(table.rows().get(0).list("countries")).containsExactly("CZ", "SK", "AT");
  }

  @Test
  void valuesOfAColumnAreTakenTogether() {
    Table table = read("name\tcountry\nOder\tPL\nWarta\tPL\nMorava\tCZ\n");

    assertThat(table.values("country")).containsExactlyInAnyOrder("PL", "CZ");
    assertThatIllegalStateException()
        .isThrownBy(() -> table.values("length"))
        .withMessage("rivers.tsv:2: no column length among [name, country]");
  }

  @Test
  void linesEndAsOnAnySystemAndHoldAnyLetters() {
    Table table = read("name\tcountries\r\n\r\nLu\u017enice\tAT|CZ\r\u0422\u0438\u0441\u0430\tUA");

    assertThat(table.rows())
        .extracting(row -> row.get("name"))
        .containsExactly("Lu\u017enice", "\u0422\u0438\u0441\u0430");
    assertThat(table.rows()).extracting(Table.Row::where).endsWith("rivers.tsv:4");
    assertThat(table.rows().get(0).list("countries")).containsExactly("AT", "CZ");
  }

  @Test
  void dashIsAnEmptyCell() {
    Table.Row thames = read(RIVERS).rows().get(1);

    assertThat(thames.list("length")).isEmpty();
    assertThat(thames.get("length")).isEmpty();
  }

  @Test
  void constantsAreReadByName() {
    Table table = read("day\nMONDAY\nMUNDAY\n");

    assertThat(table.rows().get(0).constant("day", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
    assertThatIllegalStateException()
        .isThrownBy(() -> table.rows().get(1).constant("day", DayOfWeek.class))
        .withMessage("rivers.tsv:3: MUNDAY is no DayOfWeek");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "name~length/Oder;rivers.tsv:2: 1 cells for the 2 columns [name, length]",
        "name~length/Oder~ 866;rivers.tsv:2: a cell is empty or has spaces at its ends: \" 866\"",
        "name~length/Oder~;rivers.tsv:2: a cell is empty or has spaces at its ends: \"\"",
        "name~name;rivers.tsv:1: two columns are named name",
        "# Rivers.;rivers.tsv: no line names the columns"
      })
  void brokenFileIsRefusedWithItsLine(String text, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(text.replace('~', '\t').replace('/', '\n')))
        .withMessage(message);
  }

  @Test
  void brokenListIsRefusedWithItsLine() {
    Table.Row row = read("name\nOder||Odra\n").rows().get(0);

    assertThatIllegalStateException()
        .isThrownBy(() -> row.list("name"))
        .withMessageStartingWith("rivers.tsv:2: a value of name is empty");
  }

  @Test
  void unknownColumnIsRefused() {
    Table.Row row = read(RIVERS).rows().get(0);

    assertThatIllegalStateException()
        .isThrownBy(() -> row.get("depth"))
        .withMessage("rivers.tsv:4: no column depth among [name, length, countries]");
  }

  @Test
  void unknownTableIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.named("rivers"))
        .withMessage("no such word list: rivers.tsv");
  }

  private static Table read(String text) {
    return Table.read("rivers.tsv", new StringReader(text));
  }
}
