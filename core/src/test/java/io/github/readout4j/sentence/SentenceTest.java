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

  @Test
  void dashIsALongMarkOrAHyphenBetweenSpaces() {
    assertThat(isDash("Oslo \u2013 the port \u2013 met.", 1)).isTrue();
    assertThat(isDash("Oslo -- the port met.", 1)).isTrue();
    assertThat(isDash("Oslo - the port met.", 1)).isTrue();
    assertThat(isDash("Oslo -the port met.", 1)).isFalse();
    assertThat(isDash("Oslo, the port, met.", 1)).isFalse();
    assertThat(sentence.isDash(-1)).isFalse();
    assertThat(sentence.isDash(400)).isFalse();
  }

  private static boolean isDash(String text, int index) {
    return SentencesOf.first(text).isDash(index);
  }
}
