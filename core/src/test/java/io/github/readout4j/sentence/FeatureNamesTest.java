package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureNamesTest {

  @Test
  void featureIsFoundByItsKindAndWhereverItsWordStands() {
    FeatureNames names = names(List.of("default", "suf=alk", "w=talk", "w==", "h"));

    assertThat(names.number("default")).isEqualTo(0);
    assertThat(names.number("suf=", "talks", 1, 4)).isEqualTo(1);
    assertThat(names.number("w=", "talk", 0, 4)).isEqualTo(2);
    assertThat(names.number("w=", "=", 0, 1)).isEqualTo(3);
    assertThat(names.number("h")).isEqualTo(4);
  }

  @Test
  void everyOneOfManyIsFound() {
    FeatureNames names =
        names(IntStream.range(0, 50_000).mapToObj(i -> "w=" + Integer.toString(i, 36)).toList());

    for (int i = 0; i < 50_000; i++) {
      String word = Integer.toString(i, 36);
      assertThat(names.number("w=", word, 0, word.length())).isEqualTo(i);
    }
  }

  /** Text holds anything; none of these is an "Aa" or "é". "BB" has the hash code of "Aa". */
  @ParameterizedTest
  @ValueSource(strings = {"", "BB", "aa", "A", "Aab", "A\u0161", "\u8061", "\uff21a", "?"})
  void whatIsNotThereHasTheNumberOfNone(String word) {
    FeatureNames names = names(List.of("w=Aa", "w=\u00e9"));

    assertThat(names.number("w=", word, 0, word.length())).isEqualTo(names.none());
    assertThat(names.number("w=", "\u00e9", 0, 1)).isEqualTo(1);
  }

  @Test
  void namesThatEndTooEarlyAreRefused() {
    ByteBuffer cut = ByteBuffer.wrap(new byte[] {0, 3, 'w', '='});

    assertThatThrownBy(() -> FeatureNames.read(cut, 1))
        .isInstanceOf(BufferUnderflowException.class);
  }

  private static FeatureNames names(List<String> names) {
    ByteBuffer bytes = ByteBuffer.allocate(names.stream().mapToInt(String::length).sum() * 2 + 99);
    for (String name : names) {
      byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
      bytes.putShort((short) letters.length).put(letters);
    }
    return FeatureNames.read(bytes.flip(), names.size());
  }
}
