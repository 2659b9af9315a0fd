package io.github.readout4j.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The library as a release would publish it, in a folder; all tests share it. */
final class Published {

  static final String VERSION = System.getProperty("project.version");
  static final Path FOLDER = Path.of("target", "published").toAbsolutePath();

  /** Where projects that use the library keep what they have resolved. */
  static final Path REPOSITORY = Path.of("target", "repository").toAbsolutePath();

  private static boolean made;

  private Published() {}

  /** Publishes the library, unless it has been by another test. */
  static synchronized void make() throws IOException, InterruptedException {
    if (!made) {
      // Each time a snapshot is published it adds files beside those of the last time.
      Checkout.delete(FOLDER);
      Shell.Result result =
          new Shell(Checkout.folder(), REPOSITORY)
              .run(
                  "./mvnw -q -Prelease -DskipTests -DskipChecks deploy"
                      + " -DaltDeploymentRepository=local::file:"
                      + FOLDER
                      + " -pl .,model,core,examples,examples/quickstart");
      assertThat(result.status()).as(result.out() + result.err()).isZero();
      made = true;
    }
  }

  /** Returns the one file of the artifact whose name ends so, such as {@code -sources.jar}. */
  static Path file(String artifact, String suffix) throws IOException {
    Path folder = FOLDER.resolve("io/github/readout4j/readout4j-" + artifact).resolve(VERSION);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(suffix))
              .filter(file -> !suffix.equals(".jar") || isMain(file.toString()))
              .toList();
      assertThat(found).as(suffix).hasSize(1);
      return found.get(0);
    }
  }

  private static boolean isMain(String jar) {
    return !jar.endsWith("-sources.jar") && !jar.endsWith("-javadoc.jar");
  }
}
