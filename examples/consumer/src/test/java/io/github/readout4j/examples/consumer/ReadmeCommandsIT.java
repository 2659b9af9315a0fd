package io.github.readout4j.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the commands of the README, in their order, in a clean copy of the project. */
class ReadmeCommandsIT {

  /** It runs this test, and cannot be run by it. */
  private static final String VERIFY = "./mvnw verify";

  private static Shell shell = new Shell(Path.of("."), Path.of("."));

  @BeforeAll
  static void copy() throws IOException {
    Path repository = Path.of("target", "newcomer-repository").toAbsolutePath();
    shell = new Shell(Checkout.folder(), repository);
  }

  @TestFactory
  Stream<DynamicTest> commandWorksAsPrinted() throws IOException {
    return Readme.commands().stream()
        .filter(command -> !command.equals(VERIFY))
        .map(command -> DynamicTest.dynamicTest(command, () -> works(command)));
  }

  private static void works(String command) throws Exception {
    Shell.Result result = shell.run(command);

    assertThat(result.status()).as(result.out() + result.err()).isZero();
    if (!command.startsWith("./mvnw")) {
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).isNotBlank();
    }
  }

  @Test
  void buildServerRunsTheCommandOfTheReadme() throws IOException {
    assertThat(Readme.commands()).contains(VERIFY);
    assertThat(Files.readString(Checkout.PROJECT.resolve(".ci/run")))
        .contains(VERIFY.replace("./mvnw", "./mvnw -B -ntp"));
  }
}
