package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffixesTest {

  private static final int NONE = 99;

  @Test
  void affixIsFoundWhereverItStands() {
    Affixes affixes = Affixes.of(Map.of("a", 1, "ta", 2, "talk", 3), NONE);

    assertThat(affixes.feature("data", 3, 4)).isEqualTo(1);
    assertThat(affixes.feature("data", 2, 4)).isEqualTo(2);
    assertThat(affixes.feature("talks", 0, 4)).isEqualTo(3);
  }

  @Test
  void everyOneOfManyIsFound() {
    Map<String, Integer> features = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      features.put(Integer.toString(i, 36), i);
    }
    Affixes affixes = Affixes.of(features, -1);

    features.forEach(
        (affix, feature) ->
            assertThat(affixes.feature(affix, 0, affix.length())).isEqualTo(feature));
    assertThat(affixes.feature("zzzz", 0, 4)).isEqualTo(-1);
  }

  /** Text holds anything; none of these is an "a". */
  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000a", "a\u0000", "\u8061", "\uffff", "b", "aa", "aaaaa"})
  void whatWasNotPutInIsNotFound(String affix) {
    assertThat(Affixes.of(Map.of("a", 1), NONE).feature(affix, 0, affix.length())).isEqualTo(NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u8061", "aaaaa"})
  void whatCannotBeLookedUpIsRefused(String affix) {
    assertThatThrownBy(() -> Affixes.of(Map.of(affix, 1), NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("unknown affix");
  }
}
