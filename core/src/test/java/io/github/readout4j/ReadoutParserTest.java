package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.DiagnosticCode;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutParserTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final String TEXT = "President Ada Roe said that the talks were useful.";

  @Test
  void statementNamesItsSpeakerAndContent() {
    Readout readout = PARSER.parse(TEXT);
    Statement statement = readout.statements().get(0);
    assertThat(statement.speakers().get(0).name()).isEqualTo("Ada Roe");
    assertThat(statement.textIn(readout)).isEqualTo("the talks were useful");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "\u0000",
        "\ud800",
        "\"",
        "said",
        "He said",
        "- \n- \n",
        "###",
        "said that that that",
        "\u202eRoe said \u201cno",
        "a, b, c, and d said",
        "\u00ab \u00bb"
      })
  void awkwardTextNeverThrows(String text) {
    assertThat(PARSER.parse(text).text()).isEqualTo(text);
  }

  @Test
  void textBeyondTheLimitIsKeptButNotParsed() {
    Readout readout = ReadoutParser.builder().maxLength(10).build().parse(TEXT);
    assertThat(readout.text()).isEqualTo(TEXT);
    assertThat(readout.statements()).isEmpty();
    assertThat(readout.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.TEXT_TOO_LONG);
  }

  @Test
  void negativeLimitIsRefused() {
    assertThatThrownBy(() -> ReadoutParser.builder().maxLength(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void serializedParserParsesAlike() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(PARSER);
    }
    assertThat(bytes.size()).isLessThan(1000);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((ReadoutParser) in.readObject()).parse(TEXT)).isEqualTo(PARSER.parse(TEXT));
    }
  }
}
