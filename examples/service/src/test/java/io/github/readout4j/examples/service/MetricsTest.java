package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {

  @Test
  void whatIsDoneIsCounted() throws Exception {
    try (Server server = Server.start(Settings.standard().withPort(0))) {
      Client client = Client.of(server.port());
      client.post("/v1/readouts", "text/plain", "Ada Roe said that all was well.");
      client.post("/v1/readouts", "application/json", "not JSON");
      client.get("/made-up-by-the-client");

      String metrics = client.get("/metrics").body();

      assertThat(metrics.lines())
          .contains(
              "readout_characters_total 31.0",
              "readout_statements_total 1.0",
              "readout_parse_seconds_count 1",
              "readout_working 0.0",
              "readout_waiting 0.0",
              requests("POST", "/v1/readouts", 200),
              requests("POST", "/v1/readouts", 400),
              requests("GET", "other", 404))
          .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""));
      assertThat(metrics).doesNotContain("made-up");
    }
  }

  @Test
  void healthIsUp() throws Exception {
    try (Server server = Server.start(Settings.standard().withPort(0))) {
      assertThat(Client.of(server.port()).get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }
  }

  private static String requests(String method, String route, int status) {
    return "http_server_requests_seconds_count{method=\"%s\",route=\"%s\",status=\"%d\"} 1"
        .formatted(method, route, status);
  }
}
