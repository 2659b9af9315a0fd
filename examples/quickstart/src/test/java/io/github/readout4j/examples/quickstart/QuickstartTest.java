package io.github.readout4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

  private static final Path SOURCES =
      Path.of("src/main/java/io/github/readout4j/examples/quickstart");

  @Test
  void whoSaidWhat() throws Exception {
    String call = readout("call-estonia-morocco.txt");

    List<String> lines = Output.linesOf(() -> WhoSaidWhat.main(new String[] {call}));

    assertThat(lines)
        .contains(
            "Maren Tamsalu | EMPHASIZE | the importance of safe passage for merchant ships",
            "Karim Benhaddad | CONDEMN | the attacks on commercial shipping");
  }

  @Test
  void whereTheyStand() throws Exception {
    String call = readout("call-estonia-morocco.txt");

    List<String> lines = Output.linesOf(() -> WhereTheyStand.main(new String[] {call, "shipping"}));

    assertThat(lines)
        .containsExactly("Karim Benhaddad | OPPOSE | the attacks on commercial shipping");
  }

  @Test
  void agreementsInPlay() throws Exception {
    String call = readout("call-estonia-morocco.txt");
    String meeting = readout("meeting-chile-norway.txt");

    List<String> lines = Output.linesOf(() -> AgreementsInPlay.main(new String[] {call, meeting}));

    assertThat(lines)
        .anyMatch(line -> line.contains("by the end of the year | UNDERSTANDING | REACHED"))
        .anyMatch(line -> line.contains("Paris Agreement"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WhoSaidWhat", "WhereTheyStand", "AgreementsInPlay"})
  void programIsShort(String program) throws IOException {
    assertThat(Files.readAllLines(SOURCES.resolve(program + ".java"))).hasSizeLessThan(41);
  }

  private static String readout(String name) {
    return Path.of("..", "readouts", name).toString();
  }
}
