package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readout4j.model.TextSpan;
import org.junit.jupiter.api.Test;

class GoldReaderTest {

  private static final String TEXT =
      "Roe spoke. \"Peace,\" said Roe, who had said war before peace.";

  @Test
  void quotationsBecomeSpans() {
    GoldDocument document = read("said", "said Roe", "Peace");

    assertThat(document.statements().get(0).cue()).isEqualTo(TextSpan.of(20, 24));
    assertThat(document.statements().get(0).content()).containsExactly(TextSpan.of(12, 17));
  }

  @Test
  void contentIsTheOneNearTheCue() {
    GoldDocument document = read("said", "had said", "Roe");

    assertThat(document.statements().get(0).content()).containsExactly(TextSpan.of(25, 28));
  }

  @Test
  void wordsThatAreNotInTheTextAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("said", "said Roe", "trade"))
        .withMessage("example: not in the text: trade");
  }

  @Test
  void ownReadoutsFitTheirAnnotations() {
    assertThat(GoldFolder.own()).hasSizeGreaterThanOrEqualTo(12);
  }

  private static GoldDocument read(String cue, String at, String content) {
    String json =
        """
        {"doc": "example", "encounter": null,
         "speakers": {"roe": {"name": "Roe", "kind": "PERSON", "title": null, "country": null}},
         "statements": [{"by": ["roe"], "cue": "%s", "at": "%s", "content": ["%s"],
           "act": "SAY", "mode": "DIRECT", "to": [], "positions": []}],
         "agreements": []}
        """;
    try {
      return GoldReader.read(
          "example", TEXT, new ObjectMapper().readTree(json.formatted(cue, at, content)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
