package io.github.readout4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Submits the jar, which has to bring all that Spark does not, and nothing that Spark does. */
@Timeout(300)
class SubmitIT {

  private static final Path JAR = Path.of("target", "readout-spark.jar").toAbsolutePath();
  private static final Path READOUTS = Path.of("..", "readouts");

  @TempDir private Path folder;

  @Test
  void jarRunsUnderSparkSubmit() throws Exception {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                spark(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=localhost",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--class",
                ArchiveJob.class.getName(),
                JAR.toString(),
                READOUTS.toString(),
                folder.resolve("tables").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertThat(process.waitFor(250, TimeUnit.SECONDS)).isTrue();
    String printed = Files.readString(log);
    assertThat(process.exitValue()).as(printed).isZero();
    assertThat(printed).contains("maritime security").contains("errors: 0 rows");
    assertThat(folder.resolve("tables/positions/_SUCCESS")).exists();
  }

  @Test
  void librariesThatSparkHasInOtherVersionsAreRenamed() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> classes =
          jar.stream().map(Object::toString).filter(it -> it.endsWith(".class")).toList();

      assertThat(classes).contains("io/github/readout4j/ReadoutParser.class");
      assertThat(classes)
          .noneMatch(it -> it.startsWith("com/fasterxml/") || it.startsWith("com/google/"))
          .noneMatch(it -> it.startsWith("org/apache/spark/") || it.startsWith("org/slf4j/"));
    }
  }

  /** Returns the class path of the tests without what the jar is to bring. */
  private static String spark() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(it -> it.endsWith(".jar") && !it.contains("readout4j-") && !it.contains("opennlp"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
