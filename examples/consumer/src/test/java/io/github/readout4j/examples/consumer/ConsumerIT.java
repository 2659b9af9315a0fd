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
    Published.make();
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
    Shell shell = new Shell(copy, Published.REPOSITORY);

    Shell.Result built =
        shell.run(
            Checkout.PROJECT.resolve("mvnw")
                + " -q compile dependency:copy-dependencies -Dpublished="
                + Published.FOLDER.toUri()
                + " -Dreadout4j.version="
                + Published.VERSION);
    String entries =
        path.equals("-p") ? "target/classes:target/lib" : "target/classes:target/lib/*";
    Shell.Result ran = shell.run("java " + path + " '" + entries + "' " + main);

    assertThat(built.status()).as(built.out() + built.err()).isZero();
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out().lines().toList()).isEqualTo(Readme.result());
    assertThat(Published.REPOSITORY.resolve("io/github/readout4j/readout4j-core")).isDirectory();
  }

  @Test
  void onlyModelAndCoreArePublished() throws IOException {
    try (Stream<Path> artifacts = Files.list(Published.FOLDER.resolve("io/github/readout4j"))) {
      assertThat(artifacts.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("readout4j-core", "readout4j-model");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "model"})
  void artifactIsComplete(String name) throws Exception {
    for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")) {
      Path file = Published.file(name, suffix);
      assertThat(Files.readString(Path.of(file + ".sha512"))).startsWith(digest(file, "SHA-512"));
      assertThat(Files.readString(Path.of(file + ".sha256"))).startsWith(digest(file, "SHA-256"));
      assertThat(Path.of(file + ".sha1")).exists();
    }
    try (JarFile jar = new JarFile(Published.file(name, ".jar").toFile())) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
    }
    assertThat(Files.readString(Published.file(name, "-cyclonedx.json")))
        .contains("\"bomFormat\" : \"CycloneDX\"", "readout4j-" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "model"})
  void pomStandsAlone(String name) throws IOException {
    assertThat(Files.readString(Published.file(name, ".pom")))
        .contains(
            "<name>", "<description>", "<url>", "<license>", "<developer>", "<scm", "<connection>")
        .doesNotContain("<parent>", "${", "<repositories>");
  }

  private static String digest(Path file, String algorithm)
      throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
