package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagDictionaryTest {

  private static final List<String> TAGS = List.of("NN", "VB", "CC", "''");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"talk, 3", "sit, 2", "&, 4", "', 8", "moot, 0", "talks, -1", "tal, -1", "||, -1"})
  void wordHasTheTagsOfItsEntry(String word, long tags) {
    TagDictionary dictionary =
        dictionary(
            entry("NN VB", "talk")
                + entry("VB", "sit")
                + entry("CC", "&amp;")
                + entry("''", "&apos;")
                + entry("JJ", "moot"));

    assertThat(dictionary.tags(word)).isEqualTo(tags);
  }

  @Test
  void everyOneOfManyIsFound() {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      entries.append(entry(TAGS.get(i % 3), Integer.toString(i, 36)));
    }
    TagDictionary dictionary = dictionary(entries.toString());

    for (int i = 0; i < 20_000; i++) {
      assertThat(dictionary.tags(Integer.toString(i, 36))).isEqualTo(1L << i % 3);
    }
  }

  @Test
  void emptyDictionaryHasNoWord() {
    assertThat(new TagDictionary(new byte[0], TAGS).tags("talk")).isEqualTo(TagDictionary.ANY_TAG);
  }

  private static String entry(String tags, String word) {
    return "<entry tags=\"" + tags + "\">\n<token>" + word + "</token>\n</entry>\n";
  }

  private static TagDictionary dictionary(String entries) {
    String xml = "<?xml version=\"1.0\"?>\n<dictionary>\n" + entries + "</dictionary>\n";
    return new TagDictionary(xml.getBytes(StandardCharsets.ISO_8859_1), TAGS);
  }
}
