package io.github.readout4j.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.SpeakerResolver;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.statement.StatementFinder;
import io.github.readout4j.text.DocumentReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row: its target must end before the addition, or take it in. */
class AdditionExamplesTest {

  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final SentenceReader READER = SentenceReader.standard();
  private static final MentionFinder MENTIONS = MentionFinder.standard();
  private static final SpeakerResolver SPEAKERS = SpeakerResolver.standard();
  private static final StatementFinder STATEMENTS = StatementFinder.standard();
  private static final PositionFinder POSITIONS = PositionFinder.standard();

  @ParameterizedTest
  @MethodSource("additions")
  void targetEndsBeforeTheAddition(String words, String example) {
    assertThat(targets(example)).isNotEmpty().allSatisfy(t -> assertThat(t).doesNotContain(words));
  }

  @ParameterizedTest
  @MethodSource("completions")
  void targetGoesOnWithTheInfinitive(String example) {
    assertThat(targets(example)).anySatisfy(target -> assertThat(target).contains(" to clear "));
  }

  static Stream<Object[]> additions() {
    return rows()
        .filter(row -> row.get("class").equals("phrase"))
        .map(row -> new Object[] {row.get("words"), row.get("example")});
  }

  static Stream<String> completions() {
    return rows().filter(row -> !row.get("class").equals("phrase")).map(row -> row.get("example"));
  }

  private static Stream<Table.Row> rows() {
    return Table.named("additions").rows().stream();
  }

  private static List<String> targets(String text) {
    Sentences sentences = READER.read(DOCUMENTS.read(text));
    Mentions mentions = MENTIONS.find(sentences);
    Speakers speakers = SPEAKERS.resolve(sentences, mentions);
    return POSITIONS
        .find(sentences, mentions, speakers, STATEMENTS.find(sentences, mentions, speakers))
        .stream()
        .map(position -> position.target().in(text))
        .toList();
  }
}
