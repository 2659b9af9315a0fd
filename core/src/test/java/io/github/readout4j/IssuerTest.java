package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who puts a text out. */
class IssuerTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final String BODY =
      "\n\nSecretary Dana Whitlock spoke with Norwegian Foreign Minister Lars Hauge.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The following is attributable to Spokesperson Alma Kerrigan: | PERSON | Alma Kerrigan",
        "The below is attributable to Deputy Spokesperson Alma Kerrigan: | PERSON | Alma Kerrigan",
        "(The following readout is attributable to Spokesperson Alma Kerrigan) | PERSON | Alma"
            + " Kerrigan",
        "Alma Kerrigan, Department Spokesperson | PERSON | Alma Kerrigan",
        "Readout from NSC Spokesperson Alma Kerrigan of the Call | PERSON | Alma Kerrigan",
        "Office of the Spokesperson | ORGANIZATION | Office of the Spokesperson",
        "Office of the Press Secretary | ORGANIZATION | Office of the Press Secretary",
        "Source: Ministry of Foreign Affairs of Peru | ORGANIZATION | Ministry of Foreign Affairs"
            + " of Peru",
        "The press release issued by the Ministry of Defence on 4 May 2023. | ORGANIZATION |"
            + " Ministry of Defence",
      })
  void lineOrHeadlineTells(String line, String kind, String name) {
    Speaker issuer = PARSER.parse(line + BODY).issuer().orElseThrow();
    assertThat(issuer.kind().name()).isEqualTo(kind);
    assertThat(issuer.name()).isEqualTo(name);
  }

  @Test
  void agencyPutsItsReportOut() {
    assertThat(PARSER.parse("OSLO, March 3 (Reuters) - The envoys met.").issuer())
        .map(Speaker::name)
        .contains("Reuters");
  }

  @Test
  void personSaysMoreThanAnOffice() {
    String text =
        "Office of the Spokesperson\n\nThe following is attributable to Spokesperson Alma Kerrigan:"
            + BODY;
    assertThat(PARSER.parse(text).issuer()).map(Speaker::name).contains("Alma Kerrigan");
  }

  @Test
  void textWithoutIssuerHasNone() {
    assertThat(PARSER.parse("The envoys met." + BODY).issuer()).isEmpty();
  }
}
