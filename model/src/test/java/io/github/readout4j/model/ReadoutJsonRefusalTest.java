package io.github.readout4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that makes no readout is refused with one exception that says where. */
class ReadoutJsonRefusalTest {

  private static final String STATEMENT =
      "{'id':'s1','act':'SAY','mode':'INDIRECT','cue':{'start':0,'end':1},'lemma':'say',"
          + "'content':[{'start':0,'end':1}],'negated':false,'rule':'r','confidence':0.5}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'act':'SAY' | 'act':'SHOUT' | statements[0].act: ",
        "'act':'SAY' | 'act':3 | statements[0].act: ",
        "'mode':'INDIRECT' | 'mode':'indirect' | statements[0].mode: ",
        "'cue':{'start':0,'end':1} | 'cue':{'start':0,'end':99} | statements[0].cue: span [0, 99)",
        "'cue':{'start':0,'end':1} | 'cue':{'start':5,'end':1} | statements[0].cue: not a span",
        "'cue':{'start':0,'end':1} | 'cue':{'start':-1,'end':1} | statements[0].cue: not a span",
        "'start':0 | 'start':0.5 | statements[0].cue.start: ",
        "'start':0 | 'start':99999999999 | statements[0].cue.start: ",
        "'start':0 | 'start':'0' | statements[0].cue.start: ",
        "'confidence':0.5 | 'confidence':7 | statements[0]: ",
        "'negated':false | 'negated':null | statements[0].negated: ",
        "'rule':'r' | 'rule':'r','within':'s9' | statements[0].within: ",
        "'id':'s1', | '' | statements[0]: ",
      })
  void messageNamesThePath(String valid, String broken, String message) {
    String json = readout(STATEMENT.replaceFirst(Pattern.quote(valid), broken));

    assertThatThrownBy(() -> ReadoutJson.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith(message)
        .doesNotContain("\n");
  }

  /** The second end would be put into a span that has been checked. */
  @Test
  void fieldThatComesTwiceIsRefused() {
    String json = "{\"text\":\"No.\",\"headline\":{\"start\":1,\"end\":2,\"end\":0}}";

    assertThatThrownBy(() -> ReadoutJson.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("headline: ")
        .hasMessageContaining("'end'");
  }

  @Test
  void whatIsBrokenAboveIsReadWhole() {
    assertThat(ReadoutJson.read(readout(STATEMENT)).statements()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "3",
        "{",
        "{}",
        "{'text':1}",
        "{'text':null}",
        "{} {}",
        "{'text':'a','statements':[null]}",
        "\u0000",
        "{'text':'a'",
        "<script>"
      })
  void anythingElseIsRefused(String json) {
    assertThatThrownBy(() -> ReadoutJson.read(json.replace('\'', '"')))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  @Timeout(5)
  void deepNestingIsRefused(String open) {
    String json = "{\"text\":\"a\",\"later\":" + open.repeat(100_000);

    assertThatThrownBy(() -> ReadoutJson.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("64");
  }

  @Test
  @Timeout(5)
  void longNumberIsRefused() {
    String json = readout(STATEMENT.replace("0.5", "0." + "1".repeat(1_000_000)));

    assertThatThrownBy(() -> ReadoutJson.read(json)).isInstanceOf(IllegalArgumentException.class);
  }

  /** A type that input names is a field like any other that later versions may know. */
  @ParameterizedTest
  @ValueSource(strings = {"@class", "@type", "class", "$ref"})
  void noTypeIsTakenFromInput(String field) {
    String json = "{\"" + field + "\":\"javax.swing.JFrame\",\"text\":\"a\"}";

    assertThat(ReadoutJson.read(json)).isEqualTo(Readout.builder().text("a").build());
  }

  private static String readout(String statement) {
    return ("{'text':'No.','statements':[" + statement + "]}").replace('\'', '"');
  }
}
