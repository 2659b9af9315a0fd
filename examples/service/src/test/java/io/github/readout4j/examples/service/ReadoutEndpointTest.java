package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.model.Readout;
import io.github.readout4j.model.ReadoutJson;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutEndpointTest {

  private static final Path READOUTS = Path.of("..", "readouts");

  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() {
    server = Server.start(Settings.standard().withPort(0).withMaxBytes(100_000));
    client = Client.of(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void textIsAnsweredWithItsReadout() throws Exception {
    String text = Files.readString(READOUTS.resolve("report-kazakhstan-portugal.txt"));

    HttpResponse<String> response = client.post("/v1/readouts", "text/plain", text);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    Readout readout = ReadoutJson.read(response.body());
    assertThat(readout).isEqualTo(ReadoutParser.create().parse(text));
    assertThat(readout.statements()).isNotEmpty();
  }

  @Test
  void jsonIsReadLikeText() throws Exception {
    HttpResponse<String> response =
        client.post("/v1/readouts", "application/json", "{\"text\": \"Ada Roe thanked Norway.\"}");

    assertThat(ReadoutJson.read(response.body()))
        .isEqualTo(ReadoutParser.create().parse("Ada Roe thanked Norway."));
  }

  @Test
  void datesCountFromTheDayOfPublication() throws Exception {
    String text = "On April 3, President Ada Roe met with Prime Minister Jon Doe.";

    String plain = client.post("/v1/readouts?publishedOn=2024-04-04", "text/plain", text).body();
    String json =
        client
            .post(
                "/v1/readouts",
                "application/json",
                "{\"text\": \"" + text + "\", \"publishedOn\": \"2024-04-04\"}")
            .body();

    assertThat(ReadoutJson.read(plain).dates().get(0).value()).isEqualTo("2024-04-03");
    assertThat(json).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "<script>alert(1)</script> said that “this” is <b>text</b>. 😀",
        "\u001B[31mAda Roe\u001B[0m said that \u202Eall\u202C was well.\r\n",
        "\uFEFFAda Roe said\u0000 that all was well."
      })
  void textComesBackCharacterByCharacter(String text) throws Exception {
    HttpResponse<String> response = client.post("/v1/readouts", "text/plain", text);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(ReadoutJson.read(response.body()).text()).isEqualTo(text);
  }

  @Test
  void halfOfSurrogatePairComesBack() throws Exception {
    HttpResponse<String> response =
        client.post("/v1/readouts", "application/json", "{\"text\": \"Cut here: \\ud83d\"}");

    assertThat(ReadoutJson.read(response.body()).text()).isEqualTo("Cut here: \ud83d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          text/html        | <p>hello</p>                  | 415 | unsupported-type
          text/plain; charset=utf-16 | hello               | 415 | unsupported-type
          application/json | {"text": "a                   | 400 | not-json
          application/json | {"text": "a"} b               | 400 | not-json
          application/json | ["a"]                         | 400 | not-a-request
          application/json | {}                            | 400 | not-a-request
          application/json | {"text": 7}                   | 400 | not-a-request
          application/json | {"text": "a", "txt": "b"}     | 400 | not-a-request
          application/json | {"text": "a", "publishedOn": "April"} | 400 | not-a-request
          """)
  void wrongRequestIsToldWhy(String type, String body, int status, String problem)
      throws Exception {
    assertProblem(client.post("/v1/readouts", type, body), status, problem);
  }

  @Test
  void bytesThatAreNotUtf8AreToldWhere() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(client.address("/v1/readouts"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofByteArray(new byte[] {'a', 'b', (byte) 0xFF}))
            .build();

    HttpResponse<String> response = client.send(request);

    assertProblem(response, 400, "not-utf8");
    assertThat(Client.json(response).get("detail").asText()).contains("byte 2");
  }

  @Test
  void bodyOfTheLimitIsTakenAndOneMoreByteIsNot() throws Exception {
    assertThat(client.post("/v1/readouts", "text/plain", " ".repeat(100_000)).statusCode())
        .isEqualTo(200);

    assertProblem(
        client.post("/v1/readouts", "text/plain", " ".repeat(100_001)), 413, "body-too-large");
  }

  @Test
  void bodyOfUnknownLengthIsLimitedToo() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(client.address("/v1/readouts"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[100_001])))
            .build();

    assertProblem(client.send(request), 413, "body-too-large");
  }

  @Test
  void senderOfFarTooMuchSeesTheAnswerToo() throws Exception {
    String large = " ".repeat(20_000_000);

    assertProblem(client.post("/v1/readouts", "text/plain", large), 413, "body-too-large");
    assertProblem(client.post("/v1/readouts", "text/html", large), 415, "unsupported-type");
  }

  @Test
  void unknownAddressAndMethodAreProblemsToo() throws Exception {
    assertProblem(client.get("/v2/readouts"), 404, "not-found");
    HttpResponse<String> response = client.get("/v1/readouts");
    assertProblem(response, 405, "method-not-allowed");
    assertThat(response.headers().firstValue("Allow")).contains("POST");
  }

  private static void assertProblem(HttpResponse<String> response, int status, String problem)
      throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Client.json(response).get("type").asText())
        .isEqualTo("urn:readout4j:problem:" + problem);
    assertThat(Client.json(response).get("status").asInt()).isEqualTo(status);
    assertThat(Client.json(response).get("detail").asText()).isNotBlank();
  }
}
