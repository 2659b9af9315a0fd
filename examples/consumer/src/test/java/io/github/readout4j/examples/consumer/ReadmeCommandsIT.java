package io.github.readout4j.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the commands of the README, in their order, in a clean copy of the project. */
class ReadmeCommandsIT {

  /** It runs this test, and cannot be run by it. */
  private static final String VERIFY = "./mvnw verify";

  /** Where the README says that the service is; here it is at a port that is surely free. */
  private static final String ADDRESS = "http://127.0.0.1:8080/";

  private static final List<Process> SERVING = new ArrayList<>();

  private static Shell shell = new Shell(Path.of("."), Path.of("."));
  private static String address = ADDRESS;

  @BeforeAll
  static void copy() throws IOException {
    Path repository = Path.of("target", "newcomer-repository").toAbsolutePath();
    int port = freePort();
    address = ADDRESS.replace("8080", String.valueOf(port));
    shell = new Shell(Checkout.folder(), repository, "-Dport=" + port);
  }

  @AfterAll
  static void stop() {
    SERVING.forEach(Shell::end);
  }

  @TestFactory
  Stream<DynamicTest> commandWorksAsPrinted() throws IOException {
    return Readme.commands().stream()
        .filter(command -> !command.line().equals(VERIFY))
        .map(command -> DynamicTest.dynamicTest(command.line(), () -> works(command)));
  }

  private static void works(Readme.Command command) throws Exception {
    String line = command.line().replace(ADDRESS, address);
    if (command.serves()) {
      SERVING.add(shell.serve(line, address));
      return;
    }
    Shell.Result result = shell.run(line);

    assertThat(result.status()).as(result.out() + result.err()).isZero();
    if (!line.startsWith("./mvnw")) {
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).isNotBlank();
    }
  }

  @Test
  void serviceIsStartedAndAsked() throws IOException {
    assertThat(Readme.commands()).anyMatch(Readme.Command::serves);
    assertThat(Readme.commands()).anyMatch(command -> command.line().contains(ADDRESS));
  }

  @Test
  void buildServerRunsTheCommandOfTheReadme() throws IOException {
    assertThat(Readme.commands()).contains(new Readme.Command(VERIFY, false));
    assertThat(Files.readString(Checkout.PROJECT.resolve(".ci/run")))
        .contains(VERIFY.replace("./mvnw", "./mvnw -B -ntp"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
