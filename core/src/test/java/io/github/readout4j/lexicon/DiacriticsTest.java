package io.github.readout4j.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticsTest {

  @ParameterizedTest
  @CsvSource({
    "Jose, Jose",
    "José, Jose",
    "Łódź, Łodz",
    "Nguyễn, Nguyen",
    "Jose\u0301, Jose",
    "ﬁne, fine",
    "O’Roe, O’Roe",
  })
  void marksAreTakenOff(String name, String bare) {
    assertThat(Diacritics.removed(name)).isEqualTo(bare);
  }

  @Test
  void everyCharacterIsTakenAsTheNormalizerDoes() {
    Pattern marks = Pattern.compile("\\p{M}");
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      String text = "a" + (char) i;
      String normal = Normalizer.normalize(text, Normalizer.Form.NFKD);
      String bare = marks.matcher(normal).replaceAll("");

      assertThat(Diacritics.removed(text)).as("U+%04X", i).isEqualTo(bare);
    }
  }
}
