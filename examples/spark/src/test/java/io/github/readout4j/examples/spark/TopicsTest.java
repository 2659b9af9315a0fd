package io.github.readout4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {

  static List<Topics.Topic> topics() {
    return Topics.all();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void exampleIsAboutItsTopic(Topics.Topic topic) {
    assertThat(topic.example()).containsPattern(topic.pattern());
  }

  @ParameterizedTest
  @MethodSource("topics")
  void partsOfWordsAreNoTopic(Topics.Topic topic) {
    assertThat("a windy soiltrader, reimported unhealthily").doesNotContainPattern(topic.pattern());
  }

  @Test
  void namesAreEachGivenOnce() {
    assertThat(topics()).extracting(Topics.Topic::name).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void pluralAndCaseDoNotMatter() {
    Topics.Topic topic = new Topics.Topic("any", List.of("tariff", "import"), "");

    assertThat("Tariffs on IMPORTS")
        .matches(text -> Pattern.compile(topic.pattern()).matcher(text).results().count() == 2);
  }
}
