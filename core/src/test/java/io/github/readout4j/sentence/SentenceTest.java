package io.github.readout4j.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  private final Sentence sentence = SentencesOf.first("The envoys met on Monday, 3 May, in Oslo.");

  @Test
  void wordIsHeldBetweenTheIndexes() {
    assertThat(sentence.holds("monday", 0, 5)).isTrue();
    assertThat(sentence.holds("monday", 0, 4)).isFalse();
    assertThat(sentence.holds("monday", 5, 400)).isFalse();
  }

  @Test
  void daysAndMonthsAreTold() {
    assertThat(sentence.isWeekday(4)).isTrue();
    assertThat(sentence.isWeekday(7)).isFalse();
    assertThat(sentence.isMonth(7)).isTrue();
    assertThat(sentence.isMonth(-1)).isFalse();
  }
}
