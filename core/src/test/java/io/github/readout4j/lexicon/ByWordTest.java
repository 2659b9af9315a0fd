package io.github.readout4j.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class ByWordTest {

  private final ByWord<String> phrases = new ByWord<>();

  @Test
  void entriesComeInTheOrderInWhichTheyWereAdded() {
    phrases.add("call", "call on");
    phrases.add("look", "look forward to");
    phrases.add("call", "call for");
    phrases.add("call", "call");

    assertThat(phrases.of("call")).containsExactly("call on", "call for", "call");
    assertThat(phrases.of("look")).containsExactly("look forward to");
  }

  @Test
  void sortingKeepsTheOrderOfWhatIsAlike() {
    phrases.add("call", "call");
    phrases.add("call", "call in");
    phrases.add("call", "call on");

    phrases.sort(Comparator.comparing(phrase -> -phrase.length()));

    assertThat(phrases.of("call")).containsExactly("call in", "call on", "call");
  }

  @Test
  void unknownWordHasNone() {
    assertThat(phrases.of("call")).isEmpty();
  }
}
