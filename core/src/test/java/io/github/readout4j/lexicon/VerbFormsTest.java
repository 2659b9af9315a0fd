package io.github.readout4j.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  private final VerbForms forms = VerbForms.standard();

  @ParameterizedTest
  @CsvSource({
    "put, BASE PAST PARTICIPLE",
    "became, PAST",
    "become, BASE PARTICIPLE",
    "said, PAST PARTICIPLE",
    "underscores, PRESENT",
    "underscoring, GERUND",
    "mooring, GERUND",
    "moored, PAST PARTICIPLE",
    "moors, PRESENT",
    "moor, BASE"
  })
  void wordHasAllFormsThatItCanBe(String word, String expected) {
    VerbForm[] all =
        Arrays.stream(expected.split(" ")).map(VerbForm::valueOf).toArray(VerbForm[]::new);

    assertThat(forms.of(word)).containsExactlyInAnyOrder(all);
    assertThatThrownBy(() -> forms.of(word).add(VerbForm.BASE))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
