package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.ReadoutJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the jar as a user does: alone, under load, and to its end. */
@Timeout(600)
class ServiceJarIT {

  private static final Path JAR = Path.of("target", "readout-service.jar").toAbsolutePath();
  private static final Path READOUTS = Path.of("..", "readouts");
  private static final int CLIENTS = 64;
  private static final Duration LOAD = Duration.ofSeconds(Integer.getInteger("load.seconds", 4));

  private ServiceProcess service;
  private Client client;

  @BeforeEach
  void start() throws IOException {
    service = ServiceProcess.start(JAR);
    client = Client.of(service.port());
  }

  @AfterEach
  void kill() {
    service.kill();
  }

  @Test
  void pageAndItsPartsAreInTheJar() throws Exception {
    for (String path : List.of("/", "/page.css", "/js/page.js", "/openapi.json")) {
      assertThat(client.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void endsOnSignal() throws Exception {
    assertThat(client.get("/health").statusCode()).isEqualTo(200);

    assertThat(service.terminate(Duration.ofSeconds(30))).as("128 + SIGTERM").isEqualTo(143);
  }

  /** Every answer is the right one, none is missing, and nothing stays in memory. */
  @Test
  void manyClientsLoseNothing() throws Exception {
    Map<String, String> answers = expectedAnswers();
    Load load = new Load(client, answers, CLIENTS);
    load.run(Duration.ZERO); // Warms up.
    long before = service.liveHeapMegabytes();
    long residentBefore = service.residentMegabytes();

    load.run(LOAD);

    long after = service.liveHeapMegabytes();
    System.out.printf(
        "load: %d clients, %d s, %d answers, %d wrong; live heap %d MB before, %d MB after;"
            + " resident %d MB before, %d MB after%n",
        CLIENTS,
        LOAD.toSeconds(),
        load.answered(),
        load.wrong().size(),
        before,
        after,
        residentBefore,
        service.residentMegabytes());
    assertThat(load.wrong()).isEmpty();
    assertThat(served()).isEqualTo(load.answered());
    assertThat(after).isLessThanOrEqualTo(before + 8);
  }

  private static Map<String, String> expectedAnswers() throws IOException {
    Map<String, String> answers = new LinkedHashMap<>();
    ReadoutParser parser = ReadoutParser.create();
    try (Stream<Path> files = Files.list(READOUTS)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        answers.put(text, ReadoutJson.write(parser.parse(text)));
      }
    }
    return answers;
  }

  private long served() throws Exception {
    String counter =
        "http_server_requests_seconds_count{method=\"POST\",route=\"/v1/readouts\",status=\"200\"}"
            + " ";
    // A request is counted just after it is answered: the last may still be on its way.
    TimeUnit.SECONDS.sleep(1);
    return client
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(counter))
        .mapToLong(line -> Long.parseLong(line.substring(counter.length())))
        .sum();
  }
}
