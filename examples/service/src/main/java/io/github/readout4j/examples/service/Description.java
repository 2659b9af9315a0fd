package io.github.readout4j.examples.service;

import io.github.readout4j.model.Readout;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A description of the service for programs: the OpenAPI document, and the JSON Schemas that it
 * refers to.
 */
final class Description implements Handler {

  private final Class<?> owner;
  private final String name;
  private final String mediaType;

  private Description(Class<?> owner, String name, String mediaType) {
    this.owner = owner;
    this.name = name;
    this.mediaType = mediaType;
  }

  static Description openApi() {
    return new Description(Description.class, "/openapi.json", "application/json");
  }

  /** Returns a schema that comes with the model, so that it is that of the answers. */
  static Description schema(String name) {
    return new Description(Readout.class, name, "application/schema+json");
  }

  @Override
  public void handle(Context ctx) throws IOException {
    try (InputStream document = owner.getResourceAsStream(name)) {
      ctx.contentType(mediaType).result(Objects.requireNonNull(document, name).readAllBytes());
    }
  }
}
