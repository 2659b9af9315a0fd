package io.github.readout4j.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What users bring into their programs with the library: known, small, and the same every time. */
class SupplyChainIT {

  private static final Path REVIEW = Checkout.PROJECT.resolve("core/DEPENDENCIES.md");

  private static final Pattern COMPONENT =
      Pattern.compile("\"purl\" : \"pkg:maven/([^/]+)/([^@]+)@([^?]+)\\?type=jar\"");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\S+):(\\S+)` \\| (\\S+) \\|");

  private static final int MEGABYTE = 1_000_000;

  private record Dependency(String group, String name, String version) {

    boolean isOurs() {
      return group.equals("io.github.readout4j");
    }

    Path jar() {
      return Path.of(
          System.getProperty("outer.repository"),
          group.replace('.', '/'),
          name,
          version,
          name + "-" + version + ".jar");
    }
  }

  @BeforeAll
  static void publish() throws Exception {
    Published.make();
  }

  @Test
  void everyDependencyIsReviewed() throws IOException {
    assertThat(found(ROW, Files.readString(REVIEW)))
        .containsExactlyInAnyOrderElementsOf(dependencies().toList());
  }

  @Test
  void dependenciesTakeLessThan12Megabytes() throws IOException {
    long size = 0;
    for (Dependency dependency : dependencies().toList()) {
      size += Files.size(dependency.jar());
    }

    assertThat(size).isBetween(1L * MEGABYTE, 12L * MEGABYTE);
  }

  @Test
  void ourJarsTakeLessThan3Megabytes() throws IOException {
    long size = Files.size(Published.file("model", ".jar"));
    size += Files.size(Published.file("core", ".jar"));

    assertThat(size).isLessThan(3L * MEGABYTE);
  }

  private static Stream<Dependency> dependencies() throws IOException {
    String bill = Files.readString(Published.file("core", "-cyclonedx.json"));
    return found(COMPONENT, bill).stream().filter(it -> !it.isOurs());
  }

  private static List<Dependency> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(it -> new Dependency(it.group(1), it.group(2), it.group(3)))
        .distinct()
        .toList();
  }

  /** The second build is made in another folder. */
  @Test
  void secondBuildGivesTheSameBytes() throws Exception {
    Path again = Path.of("target", "built-again").toAbsolutePath();
    Checkout.copy(Checkout.PROJECT, again);
    Shell.Result result =
        new Shell(again, Published.REPOSITORY)
            .run("./mvnw -q -Prelease -Dmaven.test.skip -DskipChecks -pl model,core package");

    assertThat(result.status()).as(result.out() + result.err()).isZero();
    for (String artifact : List.of("model", "core")) {
      for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
        Path file =
            again.resolve(
                artifact + "/target/readout4j-" + artifact + "-" + Published.VERSION + suffix);
        assertThat(file).hasSameBinaryContentAs(Published.file(artifact, suffix));
      }
    }
  }
}
