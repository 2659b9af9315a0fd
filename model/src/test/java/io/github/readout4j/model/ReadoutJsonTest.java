package io.github.readout4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadoutJsonTest {

  @Test
  void roundTripKeepsEverything() {
    Speaker speaker =
        Speaker.builder().id("jane-roe").kind(SpeakerKind.PERSON).name("Jane Roe").build();
    Readout readout =
        Readout.builder()
            .text("Jane Roe stressed peace.")
            .addSpeakers(speaker)
            .addStatements(
                Statement.builder()
                    .id("s1")
                    .addSpeakers(speaker)
                    .act(Act.EMPHASIZE)
                    .mode(Mode.INDIRECT)
                    .source(TextSpan.of(0, 8))
                    .cue(TextSpan.of(9, 17))
                    .lemma("stress")
                    .addContent(TextSpan.of(18, 23))
                    .negated(false)
                    .rule("subject-verb-object")
                    .confidence(0.9)
                    .build())
            .build();

    assertThat(ReadoutJson.read(ReadoutJson.write(readout))).isEqualTo(readout);
  }

  @Test
  void nothingOfAWholeReadoutIsLost() throws Exception {
    String json = ReadoutJson.write(WholeReadout.readout());

    assertThat(ReadoutJson.mapper().readTree(json)).isEqualTo(WholeReadout.tree());
    assertThat(ReadoutJson.read(json)).isEqualTo(WholeReadout.readout());
  }

  @Test
  void lineOfABatchHasItsDocument() {
    ReadoutLine line =
        ReadoutLine.builder().document("a.txt").readout(WholeReadout.readout()).build();

    String json = ReadoutJson.write(line);

    assertThat(json).startsWith("{\"document\":\"a.txt\",\"readout\":{").doesNotContain("\n");
    assertThat(ReadoutJson.readLine(json)).isEqualTo(line);
  }

  @Test
  void lineNeedsTheNameOfADocument() {
    String json = "{\"document\":\" \",\"readout\":{\"text\":\"a\"}}";

    assertThatThrownBy(() -> ReadoutJson.readLine(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("document is blank");
  }

  @Test
  void placeOfBrokenJsonIsTold() {
    assertThatThrownBy(() -> ReadoutJson.read("{\"text\":\"a\",\n  ?}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2, column 3: ");
  }
}
