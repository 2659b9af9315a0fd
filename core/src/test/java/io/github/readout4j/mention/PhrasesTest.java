package io.github.readout4j.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  private final Phrases<String> phrases = new Phrases<>();

  /** The tokenizer makes tokens of its own of "'s" and of a slash. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Water Council",
        "Women's Council",
        "Women\u2019s Council",
        "Air/Sea Council",
        "Air / Sea Council",
        "Côte d'Or",
        "Council."
      })
  void phraseIsFoundInTextAsItIsWritten(String phrase) {
    phrases.add(phrase, "known");

    assertThat(found("The " + phrase + " met in Oslo.", 1)).isEqualTo("known");
  }

  @Test
  void whiteSpaceOfAnyKindPartsWords() {
    phrases.add("Nordic  Water\tCouncil", "known");

    assertThat(found("Nordic Water Council", 0)).isEqualTo("known");
    assertThat(found("Nordic Council", 0)).isEmpty();
  }

  @Test
  void firstValueOfPhraseIsKept() {
    for (String value : List.of("first", "second")) {
      phrases.add("Water Council", value);
    }

    assertThat(phrases.value("Water")).isNull();
    assertThat(found("water council", 0)).isEqualTo("first");
  }

  private String found(String text, int from) {
    Phrases.Match<String> match = phrases.longest(SampleText.read(text).sentences().get(0), from);
    return match == null ? "" : match.value();
  }
}
