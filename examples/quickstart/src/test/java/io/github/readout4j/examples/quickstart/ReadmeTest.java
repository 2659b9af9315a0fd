package io.github.readout4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

  private static final Path SOURCES =
      Path.of("src/main/java/io/github/readout4j/examples/quickstart");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  @TempDir private Path folder;

  static Stream<Readme.Block> javaBlocks() throws IOException {
    return Readme.blocks("java").stream();
  }

  @ParameterizedTest
  @MethodSource("javaBlocks")
  void exampleRunsAndPrintsWhatItSays(Readme.Block block) throws Exception {
    Snippet snippet = new Snippet(block.program(), folder);

    List<String> printed = Output.linesOf(() -> snippet.run(block.arguments()));

    assertThat(printed).isNotEmpty();
    if (!block.result().isEmpty()) {
      assertThat(printed).isEqualTo(block.result());
    }
  }

  @ParameterizedTest
  @MethodSource("javaBlocks")
  void programIsTheOneInTheQuickstart(Readme.Block block) throws IOException {
    if (block.programName().isPresent()) {
      String source = Files.readString(SOURCES.resolve(block.programName().get() + ".java"));
      assertThat(source.replaceAll("(?m)^ +", ""))
          .contains(block.program().replaceAll("(?m)^ +", ""));
    }
  }

  @Test
  void exampleWithItsResultComesFirst() throws IOException {
    List<String> top = Readme.text().lines().limit(24).toList();

    assertThat(top).filteredOn(line -> line.startsWith("```")).hasSizeGreaterThan(1);
    assertThat(top).anyMatch(line -> line.startsWith("// "));
    assertThat(Readme.blocks("java").get(0).result()).isNotEmpty();
  }

  /** How sure the parser is, and by which rule, may change; what it reads may not. */
  @Test
  void jsonIsWhatTheParserGives() throws IOException {
    ObjectMapper mapper = ReadoutJson.mapper();
    for (Readme.Block block : Readme.blocks("json")) {
      JsonNode shown = mapper.readTree(block.code());
      Readout readout = ReadoutParser.create().parse(shown.get("text").asText());
      JsonNode given = mapper.readTree(ReadoutJson.write(readout));
      assertThat(withoutRules(given)).isEqualTo(withoutRules(shown));
    }
  }

  @Test
  void dependencyIsThisVersion() throws IOException {
    String pom = Files.readString(Readme.ROOT.resolve("pom.xml"));

    assertThat(firstVersion(Readme.text())).isEqualTo(firstVersion(pom));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    LINK.matcher(Readme.text())
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.startsWith("http"))
        .forEach(link -> assertThat(Readme.ROOT.resolve(link)).exists());
  }

  private static JsonNode withoutRules(JsonNode readout) {
    JsonNode copy = readout.deepCopy();
    Stream.of("statements", "positions", "agreements")
        .flatMap(key -> Stream.ofNullable(copy.get(key)))
        .forEach(
            values ->
                values.forEach(
                    value -> ((ObjectNode) value).remove(List.of("rule", "confidence"))));
    return copy;
  }

  private static String firstVersion(String xml) {
    Matcher version = VERSION.matcher(xml);
    assertThat(version.find()).isTrue();
    return version.group(1);
  }
}
