package io.github.readout4j.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishes the library into a folder and uses it from there, in projects of their own. */
class ConsumerIT {

  private static final String VERSION = System.getProperty("project.version");
  private static final Path PUBLISHED = Path.of("target", "published").toAbsolutePath();
  private static final Path REPOSITORY = Path.of("target", "repository").toAbsolutePath();
  private static final Path PROJECTS = Path.of("src", "test", "resources").toAbsolutePath();

  private static final String FRAME =
      """
      package org.example;

      import io.github.readout4j.ReadoutParser;
      import io.github.readout4j.model.Readout;
      import io.github.readout4j.model.Speaker;
      import io.github.readout4j.model.Statement;

      final class Example {
        public static void main(String[] args) {
      %s
        }
      }
      """;

  @BeforeAll
  static void publish() throws Exception {
    // Each time a snapshot is published it adds files beside those of the last time.
    Checkout.delete(PUBLISHED);
    Shell.Result result =
        new Shell(Checkout.folder(), REPOSITORY)
            .run(
                "./mvnw -q -Prelease -DskipTests -DskipChecks deploy"
                    + " -DaltDeploymentRepository=local::file:"
                    + PUBLISHED
                    + " -pl .,model,core,examples,examples/quickstart");
    assertThat(result.status()).as(result.out() + result.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "class-path, -cp, org.example.Example",
    "module-path, -p, -m org.example.consumer/org.example.Example"
  })
  void exampleOfTheReadmeRuns(String project, String path, String main) throws Exception {
    Path copy = Path.of("target", project).toAbsolutePath();
    Checkout.copy(PROJECTS.resolve(project), copy);
    Path source = Files.createDirectories(copy.resolve("src/main/java/org/example"));
    Files.writeString(source.resolve("Example.java"), FRAME.formatted(Readme.example()));
    Shell shell = new Shell(copy, REPOSITORY);

    Shell.Result built =
        shell.run(
            Checkout.PROJECT.resolve("mvnw")
                + " -q compile dependency:copy-dependencies -Dpublished="
                + PUBLISHED.toUri()
                + " -Dreadout4j.version="
                + VERSION);
    String entries =
        path.equals("-p") ? "target/classes:target/lib" : "target/classes:target/lib/*";
    Shell.Result ran = shell.run("java " + path + " '" + entries + "' " + main);

    assertThat(built.status()).as(built.out() + built.err()).isZero();
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out().lines().toList()).isEqualTo(Readme.result());
    assertThat(REPOSITORY.resolve("io/github/readout4j/readout4j-core")).isDirectory();
  }

  @Test
  void onlyModelAndCoreArePublished() throws IOException {
    try (Stream<Path> artifacts = Files.list(PUBLISHED.resolve("io/github/readout4j"))) {
      assertThat(artifacts.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("readout4j-core", "readout4j-model");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "model"})
  void artifactIsComplete(String name) throws Exception {
    List<Path> files = files(name);

    for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")) {
      Path file = only(files, suffix, "-sources.jar", "-javadoc.jar");
      assertThat(Files.readString(Path.of(file + ".sha512"))).startsWith(digest(file, "SHA-512"));
      assertThat(Files.readString(Path.of(file + ".sha256"))).startsWith(digest(file, "SHA-256"));
      assertThat(Path.of(file + ".sha1")).exists();
    }
    try (JarFile jar = new JarFile(only(files, ".jar", "-sources.jar", "-javadoc.jar").toFile())) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
    }
    assertThat(Files.readString(only(files, "-cyclonedx.json")))
        .contains("\"bomFormat\" : \"CycloneDX\"", "readout4j-" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "model"})
  void pomStandsAlone(String name) throws IOException {
    assertThat(Files.readString(only(files(name), ".pom")))
        .contains(
            "<name>", "<description>", "<url>", "<license>", "<developer>", "<scm", "<connection>")
        .doesNotContain("<parent>", "${", "<repositories>");
  }

  private static List<Path> files(String name) throws IOException {
    Path folder = PUBLISHED.resolve("io/github/readout4j/readout4j-" + name).resolve(VERSION);
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Returns the file with the suffix but none of the longer ones that are named. */
  private static Path only(List<Path> files, String suffix, String... longer) {
    List<Path> found =
        files.stream()
            .filter(file -> file.toString().endsWith(suffix))
            .filter(
                file ->
                    Stream.of(longer)
                        .noneMatch(
                            it -> it.length() > suffix.length() && file.toString().endsWith(it)))
            .toList();
    assertThat(found).as(suffix).hasSize(1);
    return found.get(0);
  }

  private static String digest(Path file, String algorithm)
      throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
