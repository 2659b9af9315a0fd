package io.github.readout4j.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.readout4j.model.Readout;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description tells of the service what the service does. */
class OpenApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Server server;
  private static Client client;
  private static JsonNode document;

  @BeforeAll
  static void start() throws Exception {
    server = Server.start(Settings.standard().withPort(0));
    client = Client.of(server.port());
    document = Client.json(client.get("/openapi.json"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyAddressIsDescribed() {
    Set<String> served = new HashSet<>(Routes.ALL);
    served.remove(Routes.PAGE);

    assertThat(document.get("paths").fieldNames()).toIterable().hasSameElementsAs(served);
  }

  @Test
  void everyAddressToGetAnswersWithTheTypeDescribed() throws Exception {
    for (String path : (Iterable<String>) () -> document.get("paths").fieldNames()) {
      JsonNode get = document.get("paths").get(path).get("get");
      if (get != null) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
            .startsWith(get.at("/responses/200/content").fieldNames().next());
      }
    }
  }

  @Test
  void everyProblemIsDescribed() {
    List<String> described = new ArrayList<>();
    document
        .at("/components/schemas/Problem/properties/type/enum")
        .forEach(type -> described.add(type.asText()));

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("about:blank"),
                    Arrays.stream(Problem.Kind.values()).map(it -> it.because("any").type()))
                .toList());
  }

  @Test
  void answersAreAsDescribed() throws Exception {
    String request = "{\"document\": \"a.txt\", \"text\": \"Ada Roe thanked Norway.\"}";
    assertThat(errors("TextRequest", request)).isEmpty();

    String readout = client.post("/v1/readouts", "application/json", request).body();
    assertThat(errors("Readout", readout)).isEmpty();
    assertThat(errors("Readout", "{}")).isNotEmpty();

    String problem = client.post("/v1/readouts", "application/json", "{").body();
    assertThat(errors("Problem", problem)).isEmpty();
    assertThat(errors("Problem", readout)).isNotEmpty();

    assertThat(errors("Health", client.get("/health").body())).isEmpty();
  }

  @Test
  void answersOfTheBatchAreAsDescribed() throws Exception {
    String body =
        client
            .post("/v1/readouts:batch", "application/x-ndjson", "{\"text\": \"No.\"}\n{\n{}")
            .body();

    List<String> lines = body.lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(errors("ReadoutLine", lines.get(0))).isEmpty();
    assertThat(errors("LineProblem", lines.get(1))).isEmpty();
    assertThat(errors("LineProblem", lines.get(2))).isEmpty();
    assertThat(errors("LineProblem", lines.get(0))).isNotEmpty();
  }

  @Test
  void schemasAreThoseOfTheModel() throws Exception {
    assertThat(client.get(Routes.READOUT_SCHEMA).body()).isEqualTo(resource("readout.schema.json"));
    assertThat(client.get(Routes.LINE_SCHEMA).body())
        .isEqualTo(resource("readout-line.schema.json"));
  }

  @Test
  void answerIsHeldToTheSchemaOfTheModel() throws Exception {
    assertThat(errors("Readout", "{\"text\": \"\", \"speakers\": [{\"id\": \"a\"}]}")).isNotEmpty();
    assertThat(errors("ReadoutLine", "{\"document\": \"a\", \"readout\": {}}")).isNotEmpty();
  }

  /** Follows references as a client does: those to other addresses are asked of the service. */
  private static List<String> errors(String schema, String json) throws Exception {
    String address = client.address(Routes.OPEN_API).toString();
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, it -> it.schemas(OpenApiTest::fetch))
        .getSchema(SchemaLocation.of(address + "#/components/schemas/" + schema))
        .validate(MAPPER.readTree(json))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static String fetch(String address) {
    try {
      return client.get(URI.create(address).getPath()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(address, e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Readout.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
