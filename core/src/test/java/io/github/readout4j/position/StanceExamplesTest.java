package io.github.readout4j.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Stance;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.SpeakerResolver;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.statement.StatementFinder;
import io.github.readout4j.text.DocumentReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row: the position that it shows must come out. */
class StanceExamplesTest {

  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final SentenceReader READER = SentenceReader.standard();
  private static final MentionFinder MENTIONS = MentionFinder.standard();
  private static final SpeakerResolver SPEAKERS = SpeakerResolver.standard();
  private static final StatementFinder STATEMENTS = StatementFinder.standard();
  private static final PositionFinder POSITIONS = PositionFinder.standard();

  /** Classes whose rows say that there is no position. */
  private static final Set<String> NONE = Set.of("fact", "courtesy", "mass");

  @ParameterizedTest
  @MethodSource("taking")
  void exampleShowsTheStanceOfItsRow(String example, String stance) {
    assertThat(positions(example))
        .extracting(position -> position.stance().name())
        .contains(stance);
  }

  @ParameterizedTest
  @MethodSource("neutral")
  void exampleShowsNone(String example) {
    assertThat(positions(example)).isEmpty();
  }

  /** Their examples all hold the ban to be a mistake. */
  @ParameterizedTest
  @MethodSource("regarding")
  void exampleOpposesWhatItHoldsToBeAMistake(String example) {
    assertThat(positions(example)).extracting(Position::stance).containsExactly(Stance.OPPOSE);
  }

  static Stream<String> regarding() {
    return Table.named("loadedwords").rows().stream()
        .filter(row -> row.get("class").equals("regarding"))
        .map(row -> row.get("example"));
  }

  static Stream<Object[]> taking() {
    return Stream.of("stancenouns", "loadedwords", "effects")
        .flatMap(name -> Table.named(name).rows().stream())
        .filter(row -> !row.get("stance").isEmpty())
        .map(row -> new Object[] {row.get("example"), row.get("stance")});
  }

  static Stream<String> neutral() {
    return Table.named("loadedwords").rows().stream()
        .filter(row -> NONE.contains(row.get("class")))
        .map(row -> row.get("example"));
  }

  private static List<Position> positions(String text) {
    Sentences sentences = READER.read(DOCUMENTS.read(text));
    Mentions mentions = MENTIONS.find(sentences);
    Speakers speakers = SPEAKERS.resolve(sentences, mentions);
    return POSITIONS.find(
        sentences, mentions, speakers, STATEMENTS.find(sentences, mentions, speakers));
  }
}
