package io.github.readout4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule, the source and the confidence that a statement tells of itself. */
class StatementRuleTest {

  /** The statement that the row is about is the last one of its sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Roe praised the dam.                                 | verb-main:np                 | President Roe
          President Roe said that the dam holds.                         | verb-main:that               | President Roe
          President Roe praised the crew, stressing the need for calm.   | verb-participle:np           | President Roe
          President Roe praised the crew and stressed the need for calm. | verb-coordinate:np           | President Roe
          President Roe met with Minister Poe to discuss the dam.        | verb-purpose:np              | President Roe
          President Roe said that Minister Poe praised the dam.          | verb-nested:np               | Minister Poe
          President Roe expressed support for the dam.                   | light-main:noun:support      | President Roe
          President Roe is worried about the dam.                        | attitude-main:pp:about       | President Roe
          President Roe began by thanking the crew.                      | verb-gerund:y                | President Roe
          The dam was discussed.                                         | passive:subject              |
          The dam was discussed by President Roe.                        | passive:subject              | President Roe
          The talks covered the dam.                                     | talks:np                     |
          President Roe hosted Minister Poe for talks on the dam.        | occasion-main:topic:talks    | President Roe
          Minister Poe recalled President Roe's call for calm.           | noun:noun:call               | President Roe
          President Roe praised the steps announced by Minister Poe.     | verb-participle-by:subject   | Minister Poe
          According to President Roe, the dam holds.                     | according-to                 | President Roe
          In President Roe's view, the dam holds.                        | in-view                      | President Roe
          As President Roe noted, the dam holds.                         | as-noted                     | President Roe
          The dam holds, President Roe said.                             | postposed                    | President Roe
          The dam holds, said President Roe.                             | inverted                     | President Roe
          President Roe: "The dam holds."                                | turn                         | President Roe
          """)
  void ruleAndSourceAreTold(String text, String rule, String source) {
    List<Statement> found = ToldStatements.find(text);
    Statement last = found.get(found.size() - 1);

    assertThat(last.rule()).isEqualTo(rule);
    assertThat(last.source().map(span -> span.in(text)).orElse(null)).isEqualTo(source);
  }

  @Test
  void plainConstructionsAreSurerThanOthers() {
    double main = confidence("President Roe praised the dam.");
    double coordinate = confidence("President Roe opened the fair and praised the dam.");
    double purpose = confidence("President Roe met with Minister Poe to discuss the dam.");

    assertThat(main).isGreaterThan(coordinate);
    assertThat(coordinate).isGreaterThan(purpose);
  }

  @Test
  void whoSpeaksIsLessSureOfGroupsAndOfMany() {
    double one = confidence("President Roe praised the dam.");
    double three = confidence("President Roe, Minister Poe and Minister Loe praised the dam.");
    double group = confidence("Labor leaders praised the dam.");

    assertThat(one).isGreaterThan(three);
    assertThat(three).isGreaterThan(group);
  }

  @ParameterizedTest
  @ValueSource(strings = {"He praised the dam.", "The dam was discussed."})
  void statementOfNobodyIsLeastSure(String text) {
    assertThat(confidence(text)).isLessThan(0.5).isPositive();
  }

  private static double confidence(String text) {
    return ToldStatements.find(text).get(0).confidence();
  }
}
