package io.github.readout4j.model;

import static org.assertj.core.api.Assertions.assertThat;

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
}
