package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readout4j.model.ReadoutJson;
import io.github.readout4j.model.ReadoutLine;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchEndpointTest {

  private static final String TYPE = "application/x-ndjson";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() {
    server = Server.start(Settings.standard().withPort(0).withMaxBytes(1_000));
    client = Client.of(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void linesAreAnsweredInOrder() throws Exception {
    String lines =
        IntStream.range(0, 200)
            .mapToObj(
                i -> "{\"document\": \"%d.txt\", \"text\": \"Ada Roe said no.\"}".formatted(i))
            .collect(Collectors.joining("\n"));

    HttpResponse<String> response = client.post("/v1/readouts:batch", TYPE, lines);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body().lines().map(ReadoutJson::readLine).map(ReadoutLine::document))
        .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> i + ".txt").toList());
  }

  @Test
  void badLinesAreToldAndTheOthersGoOn() throws Exception {
    String lines =
        """
        {"document": "a.txt", "text": "Ada Roe said no."}
        {"document": "b.txt", "text"

        {"document": "c.txt", "text": "%s"}
        {"text": "Jon Doe said no."}
        """
            .formatted("x".repeat(2_000));

    HttpResponse<String> response = client.post("/v1/readouts:batch", TYPE, lines);

    List<String> answers = response.body().lines().toList();
    assertThat(answers).hasSize(4);
    assertThat(ReadoutJson.readLine(answers.get(0)).document()).isEqualTo("a.txt");
    assertProblem(answers.get(1), 2, "not-json");
    assertProblem(answers.get(2), 4, "body-too-large");
    assertThat(ReadoutJson.readLine(answers.get(3)).document()).isEqualTo("line-5");
  }

  @Test
  void answerComesBeforeTheNextLineIsSent() throws Exception {
    try (Socketed socket = new Socketed(server.port())) {
      socket.head("/v1/readouts:batch", "Content-Type: " + TYPE, "Transfer-Encoding: chunked");
      socket.chunk("{\"document\": \"first\", \"text\": \"Ada Roe said no.\"}\n");
      String first = socket.lineStarting("{");
      socket.chunk("{\"document\": \"second\", \"text\": \"Ada Roe said no.\"}\n");
      String second = socket.lineStarting("{");
      socket.send("0\r\n\r\n");

      assertThat(ReadoutJson.readLine(first).document()).isEqualTo("first");
      assertThat(ReadoutJson.readLine(second).document()).isEqualTo("second");
      assertThat(socket.lineStarting("0")).as("a complete answer").isEqualTo("0");
    }
  }

  @Test
  void emptyBatchIsAnEmptyAnswer() throws Exception {
    HttpResponse<String> response = client.post("/v1/readouts:batch", TYPE, "\n\n");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void otherTypeIsRefused() throws Exception {
    assertThat(client.post("/v1/readouts:batch", "application/json", "{}").statusCode())
        .isEqualTo(415);
  }

  private static void assertProblem(String answer, int line, String problem) throws Exception {
    JsonNode json = MAPPER.readTree(answer);
    assertThat(json.get("line").asInt()).isEqualTo(line);
    assertThat(json.at("/problem/type").asText()).isEqualTo("urn:readout4j:problem:" + problem);
  }
}
