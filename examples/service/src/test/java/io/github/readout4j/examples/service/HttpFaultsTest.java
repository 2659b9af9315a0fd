package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no HTTP, or too much of it, is a problem like any other. */
@Timeout(60)
class HttpFaultsTest {

  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(Settings.standard().withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /health, 505, HTTP Version Not Supported",
    "no sense at all, 400, Bad Request",
    "GET /%zz HTTP/1.1, 400, Bad Request",
    "GET /health HTTP/7.7, 505, HTTP Version Not Supported",
  })
  void brokenHeadIsAProblem(String line, int status, String title) throws Exception {
    assertProblem(line + "\r\nHost: localhost\r\n\r\n", status, title);
  }

  @ParameterizedTest
  @CsvSource({"Host, 400, Bad Request", "Content-Length: x, 400, Bad Request"})
  void brokenFieldIsAProblem(String field, int status, String title) throws Exception {
    assertProblem("GET /health HTTP/1.1\r\n" + field + "\r\n\r\n", status, title);
  }

  @Test
  void addressThatIsTooLongIsAProblem() throws Exception {
    String address = "/" + "a".repeat(100_000);

    assertProblem("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 414, "URI Too Long");
  }

  private static void assertProblem(String head, int status, String title) throws Exception {
    try (Socketed socket = new Socketed(server.port())) {
      socket.send(head);

      assertThat(socket.lineStarting("HTTP/1.1")).startsWith("HTTP/1.1 " + status);
      assertThat(socket.lineStarting("Content-Type")).endsWith("application/problem+json");
      JsonNode problem = new ObjectMapper().readTree(socket.lineStarting("{"));
      assertThat(problem.get("type").asText()).isEqualTo("about:blank");
      assertThat(problem.get("title").asText()).isEqualTo(title);
      assertThat(problem.get("status").asInt()).isEqualTo(status);
      assertThat(problem.get("detail").asText()).isNotBlank();
    }
  }
}
