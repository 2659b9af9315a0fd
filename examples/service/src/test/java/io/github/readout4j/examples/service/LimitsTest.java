package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readout4j.ReadoutSource;
import io.github.readout4j.model.Readout;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens when too much is asked, when something breaks, and when the service ends. */
@Timeout(60)
class LimitsTest {

  private static final String TEXT = "text/plain";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final Settings settings = Settings.standard().withPort(0).withWorkers(1, 0);

  @Test
  void busyServiceSaysSoAndRecovers() throws Exception {
    try (Server server = Server.start(settings, this::parseWhenReleased)) {
      Client client = Client.of(server.port());
      CompletableFuture<HttpResponse<String>> first = inBackground(client, "first");
      begun.await();

      HttpResponse<String> second = client.post("/v1/readouts", TEXT, "second");
      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.body()).contains("urn:readout4j:problem:busy");
      assertThat(second.headers().firstValue("Retry-After")).contains("1");

      released.countDown();
      assertThat(first.get().statusCode()).isEqualTo(200);
      assertThat(client.post("/v1/readouts", TEXT, "third").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void textThatTakesTooLongIsGivenUp() throws Exception {
    Settings hasty = settings.withTimeLimit(Duration.ofSeconds(1));
    try (Server server = Server.start(hasty, this::parseWhenReleased)) {
      HttpResponse<String> response = Client.of(server.port()).post("/v1/readouts", TEXT, "slow");

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).contains("urn:readout4j:problem:time-limit");
      released.countDown();
    }
  }

  @Test
  void bodyThatStopsArrivingIsGivenUp() throws Exception {
    Settings hasty = settings.withTimeLimit(Duration.ofSeconds(1));
    try (Server server = Server.start(hasty);
        Socketed socket = new Socketed(server.port())) {
      socket.head("/v1/readouts", "Content-Type: text/plain", "Content-Length: 10");
      socket.send("12345");

      assertThat(socket.lineStarting("HTTP/1.1")).startsWith("HTTP/1.1 408");
      assertThat(socket.lineStarting("{")).contains("urn:readout4j:problem:body-too-slow");
    }
  }

  @Test
  void bodyThatTricklesIsGivenUp() throws Exception {
    Settings hasty = settings.withTimeLimit(Duration.ofSeconds(1));
    try (Server server = Server.start(hasty);
        Socketed socket = new Socketed(server.port())) {
      socket.head("/v1/readouts", "Content-Type: text/plain", "Content-Length: 10000");
      CompletableFuture<Void> trickle = CompletableFuture.runAsync(() -> trickle(socket));

      assertThat(socket.lineStarting("HTTP/1.1")).startsWith("HTTP/1.1 408");
      trickle.get();
    }
  }

  @Test
  void batchThatTakesTooLongIsGivenUpAndSaysWhere() throws Exception {
    try (Server server = Server.start(Settings.of("--port", "0", "--batch-time-limit", "2"));
        Socketed socket = new Socketed(server.port())) {
      socket.head(
          "/v1/readouts:batch", "Content-Type: application/x-ndjson", "Transfer-Encoding: chunked");
      socket.chunk("{\"text\": \"Ada Roe said no.\"}\n");
      assertThat(socket.lineStarting("{")).contains("line-1");
      TimeUnit.MILLISECONDS.sleep(2100);
      socket.chunk("{\"text\": \"Ada Roe said no.\"}\n");

      assertThat(socket.lineStarting("{"))
          .startsWith("{\"line\":2,")
          .contains("urn:readout4j:problem:time-limit");
    }
  }

  @Test
  void faultOfTheParserIsTheServicesFault() throws Exception {
    try (Server server = Server.start(settings, source -> null)) {
      HttpResponse<String> response = Client.of(server.port()).post("/v1/readouts", TEXT, "any");

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body())
          .contains("urn:readout4j:problem:failed")
          .doesNotContain("NullPointerException");
    }
  }

  @Test
  void closingFinishesWhatIsUnderWay() throws Exception {
    Server server = Server.start(settings, this::parseWhenReleased);
    int port = server.port();
    Client client = Client.of(port);
    CompletableFuture<HttpResponse<String>> underWay = inBackground(client, "under way");
    begun.await();

    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    assertThat(closing).failsWithin(Duration.ofMillis(500)); // It waits.
    assertThatThrownBy(() -> Client.of(port).get("/health")).isInstanceOf(ConnectException.class);
    released.countDown();

    assertThat(underWay.get().statusCode()).isEqualTo(200);
    closing.get(20, TimeUnit.SECONDS);
  }

  @Test
  void connectionThatIsKeptDoesNotDelayClosing() throws Exception {
    Server server = Server.start(settings);
    try (Socketed socket = new Socketed(server.port())) {
      socket.head(
          "/v1/readouts:batch", "Content-Type: application/x-ndjson", "Transfer-Encoding: chunked");
      socket.chunk("{\"text\": \"Ada Roe said no.\"}\n");
      assertThat(socket.lineStarting("{")).contains("line-1");
      CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
      assertThat(closing).failsWithin(Duration.ofMillis(500)); // It waits.

      socket.send("0\r\n\r\n");

      assertThat(socket.lineStarting("0")).as("a complete answer").isEqualTo("0");
      closing.get(15, TimeUnit.SECONDS);
    }
  }

  private Readout parseWhenReleased(ReadoutSource source) {
    begun.countDown();
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Readout.builder().text(source.text()).build();
  }

  private static CompletableFuture<HttpResponse<String>> inBackground(Client client, String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return client.post("/v1/readouts", TEXT, text);
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Sends a byte now and then, for three seconds or until nobody listens. */
  private static void trickle(Socketed socket) {
    try {
      for (int i = 0; i < 12; i++) {
        socket.send("x");
        TimeUnit.MILLISECONDS.sleep(250);
      }
    } catch (IOException | InterruptedException e) {
      // The service has hung up, as it should.
    }
  }
}
