package io.github.readout4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One wrong thing in a readout is enough to refuse it, and the message says which. */
class ReadoutCheckTest {

  @Test
  void wholeReadoutIsTaken() {
    assertThat(WholeReadout.readout().statements()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headline",
        "dateline.span",
        "dateline.date.span",
        "encounters[0].date.span",
        "encounters[0].span",
        "statements[0].source",
        "statements[1].cue",
        "statements[0].content[1]",
        "positions[0].target",
        "agreements[0].date.span",
        "agreements[0].mentions[0]",
        "dates[0].span",
        "furniture[0]",
        "diagnostics[0].span"
      })
  void spanEndsWithTheText(String path) throws IOException {
    int length = WholeReadout.readout().text().length();
    String pointer = "/" + path.replaceAll("[.\\[]", "/").replace("]", "") + "/end";

    assertThat(ReadoutJson.read(WholeReadout.with(pointer, "" + length)).text()).hasSize(length);
    assertThatThrownBy(() -> ReadoutJson.read(WholeReadout.with(pointer, "" + (length + 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(path + ": span [")
        .hasMessageEndingWith("reaches beyond the text, which has 71 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issuer",
        "encounters[0].participants[1]",
        "encounters[0].initiator",
        "statements[0].speakers[0]",
        "statements[0].addressees[0]",
        "positions[0].holders[0]",
        "positions[0].toward[0]",
        "agreements[0].parties[0]"
      })
  void everyOneIsAmongTheSpeakers(String path) {
    String pointer = "/" + path.replaceAll("[.\\[]", "/").replace("]", "") + "/id";

    assertThatThrownBy(() -> ReadoutJson.read(WholeReadout.with(pointer, "'max-moe'")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(path + ": the readout holds no such id: max-moe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/statements/0/encounter | 'e9' | statements[0].encounter: the readout holds no such id:"
            + " e9",
        "/statements/1/within | 's9' | statements[1].within: the readout holds no such id: s9",
        "/positions/0/statement | 's9' | positions[0].statement: the readout holds no such id: s9",
        "/agreements/0/statements/0 | 's9' | agreements[0].statements[0]: the readout holds no"
            + " such",
        "/statements/0/id | 's2' | statements[1]: the id is taken: s2",
        "/speakers/1/id | 'ada-roe' | speakers[1]: the id is taken: ada-roe",
        "/statements/1/within | 's2' | statements[1]: a statement cannot be within itself: s2",
        "/statements/0/content | [] | statements[0]: a statement needs content, cue at",
        "/statements/0/content/1/start | 56 | statements[0]: content is not in text order",
        "/agreements/0/mentions | [] | agreements[0]: an agreement needs a mention: the pact",
        "/dates/0/value | 'XXXX-04-03' | dates[0]: a resolved date has no unknown part",
      })
  void partsThatContradictEachOtherAreRefused(String pointer, String value, String message) {
    assertThatThrownBy(() -> ReadoutJson.read(WholeReadout.with(pointer, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "statements/0, id",
    "statements/0, lemma",
    "statements/0, rule",
    "positions/0, statement",
    "positions/0, rule",
    "agreements/0, name",
    "agreements/0, rule",
    "encounters/0, id",
    "speakers/0, id",
    "speakers/0, name",
    "dates/0, value",
    "diagnostics/0, message"
  })
  void blankIsNoValue(String part, String field) {
    String path = part.replace("/", "[") + "]";

    assertThatThrownBy(() -> ReadoutJson.read(WholeReadout.with("/" + part + "/" + field, "' '")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(path + ": " + field + " is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"statements", "positions", "agreements"})
  void confidenceIsBetweenNoneAndAll(String part) throws IOException {
    String pointer = "/" + part + "/0/confidence";

    assertThat(ReadoutJson.read(WholeReadout.with(pointer, "0"))).isNotNull();
    assertThat(ReadoutJson.read(WholeReadout.with(pointer, "1"))).isNotNull();
    for (String wrong : new String[] {"-0.01", "1.01", "1e9"}) {
      assertThatThrownBy(() -> ReadoutJson.read(WholeReadout.with(pointer, wrong)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(part + "[0]: confidence is not between 0 and 1: ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"'N'", "'NOR'", "'no'", "'N1'", "'[A'", "'A['", "'@Z'", "''"})
  void countryIsTwoCapitals(String code) {
    assertThatThrownBy(() -> ReadoutJson.read(WholeReadout.with("/speakers/0/country", code)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("speakers[0]: country is not an ISO 3166-1 alpha-2 code: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'AZ'", "'ZA'"})
  void countryMayHaveAnyLetters(String code) throws IOException {
    Readout readout = ReadoutJson.read(WholeReadout.with("/speakers/0/country", code));

    assertThat(readout.speakers().get(0).country()).contains(code.replace("'", ""));
  }
}
