package io.github.readout4j.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.readout4j.eval.SpecExample.Expected;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpecReaderTest {

  @Test
  void exampleIsATextAndItsStatements() {
    SpecExample example =
        SpecReader.read(
                "a.md",
                "# A\n\n"
                    + "```example\n"
                    + "Roe: \"No.\"\n\n"
                    + "More.\n"
                    + ".\n"
                    + "Roe + Doe | SAY | - | No ... More\n"
                    + "```\n")
            .get(0);

    assertThat(example.text()).isEqualTo("Roe: \"No.\"\n\nMore.");
    assertThat(example.statements())
        .containsExactly(new Expected(List.of("Roe", "Doe"), "SAY", "-", List.of("No", "More")));
  }

  @Test
  void textWithoutStatementsIsAnExampleToo() {
    assertThat(SpecReader.read("a.md", "```example\nRain.\n.\n```\n").get(0).statements())
        .isEmpty();
  }

  @Test
  void pendingExampleIsMarked() {
    assertThat(SpecReader.read("a.md", "```example pending\nRain.\n.\n```\n"))
        .extracting(SpecExample::pending)
        .containsExactly(true);
  }

  @Test
  void brokenLineIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecReader.read("a.md", "```example\nRain.\n.\nRoe | SAY\n```\n"))
        .withMessageStartingWith("a.md 1: not");
  }

  /** Every expected word is in its text, or the example could never pass. */
  @Test
  void contentsAreVerbatim() {
    for (SpecExample example : examples()) {
      for (Expected statement : example.statements()) {
        assertThat(example.text()).as(example.name()).contains(statement.content());
      }
    }
  }

  @Test
  void everyStyleHasEnoughExamples() {
    assertThat(
            examples().stream()
                .collect(
                    Collectors.groupingBy(
                        it -> it.name().replaceFirst(" .*", ""), Collectors.counting())))
        .hasSizeGreaterThanOrEqualTo(14)
        .allSatisfy((file, count) -> assertThat(count).as(file).isGreaterThanOrEqualTo(15));
  }

  private static List<SpecExample> examples() {
    return SpecReader.readAll(Path.of("src/test/resources/spec"));
  }
}
