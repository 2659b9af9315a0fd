package io.github.readout4j.examples.service;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The description of the service for programs, in the form of OpenAPI 3.1. */
final class OpenApi {

  private OpenApi() {}

  static void answer(Context ctx) throws IOException {
    try (InputStream document = OpenApi.class.getResourceAsStream("/openapi.json")) {
      ctx.contentType("application/json")
          .result(Objects.requireNonNull(document, "openapi.json").readAllBytes());
    }
  }
}
