package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointStatementTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Statement of President Ada Roe of Norway and Prime Minister Jon Doe of Fiji > Ada Roe, Jon Doe
          Joint statement by President Ada Roe and Prime Minister Jon Doe > Ada Roe, Jon Doe
          Joint Declaration between Norway and Fiji > Norway, Fiji
          Joint Declaration between Norway and Fiji concerning Chile > Norway, Fiji
          """)
  void weAreThoseWhoMakeTheStatement(String headline, String expected) {
    Readout readout = read(headline);

    for (Statement statement : readout.statements()) {
      assertThat(names(statement.speakers())).containsExactlyInAnyOrder(expected.split(", "));
    }
    assertThat(readout.statements()).hasSize(2);
    assertThat(names(readout.encounters().get(0).participants()))
        .containsExactlyInAnyOrder(expected.split(", "));
  }

  @Test
  void oneAuthorIsNoJointStatement() {
    assertThat(read("Statement by President Ada Roe on Fiji").encounters().get(0).participants())
        .isEmpty();
  }

  private static Readout read(String headline) {
    return PARSER.parse(
        "# " + headline + "\n\nWe welcome the new ferry line. We agreed to meet again in Oslo.");
  }

  private static List<String> names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).toList();
  }
}
