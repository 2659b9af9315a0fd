package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.lexicon.Table;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the reporting lexicon carries an example, and here it must fire on it. */
class LexiconExamplesTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final Table VERBS = Table.named("verbs");
  private static final Table ADJECTIVES = Table.named("adjectives");
  private static final Table NOUNS = Table.named("nouns");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("verbs")
  void verbReportsItsExample(String lemma, String example, String act, List<String> frames) {
    List<Statement> statements = PARSER.parse(example).statements();

    if (frames.contains("deed")) {
      assertThat(statements).as(example).isNotNull();
    } else {
      assertThat(statements)
          .as(example)
          .anyMatch(
              statement ->
                  statement.lemma().equals(lemma)
                      && (frames.contains("light") || statement.act().name().equals(act)));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("adjectives")
  void adjectiveReportsItsExample(String adjective, String example, String act) {
    assertThat(PARSER.parse(example).statements())
        .as(example)
        .anyMatch(it -> it.lemma().equals(adjective) && it.act().name().equals(act));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("nouns")
  void nounGivesItsActOrStance(String noun, List<String> forms, String example, String act) {
    Readout readout = PARSER.parse(example);

    if (act.isEmpty()) {
      assertThat(readout.positions()).as(example).isNotEmpty();
    } else {
      assertThat(readout.statements())
          .as(example)
          .anyMatch(it -> it.rule().endsWith(":" + noun) || namesNoun(it, forms));
    }
  }

  /** "hold talks": a fixed phrase that has a row of its own among the verbs. */
  private static boolean namesNoun(Statement statement, List<String> forms) {
    return forms.stream().anyMatch(form -> statement.lemma().endsWith(form));
  }

  static Stream<Arguments> verbs() {
    return VERBS.rows().stream()
        .map(
            row ->
                Arguments.of(
                    row.get("lemma"), row.get("example"), row.get("act"), row.list("frames")));
  }

  static Stream<Arguments> adjectives() {
    return ADJECTIVES.rows().stream()
        .map(row -> Arguments.of(row.get("adjective"), row.get("example"), row.get("act")));
  }

  static Stream<Arguments> nouns() {
    return NOUNS.rows().stream()
        .map(
            row ->
                Arguments.of(
                    row.get("noun"), row.list("forms"), row.get("example"), row.get("act")));
  }
}
