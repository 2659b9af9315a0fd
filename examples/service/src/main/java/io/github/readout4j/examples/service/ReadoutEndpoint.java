package io.github.readout4j.examples.service;

import io.github.readout4j.model.Readout;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Optional;

/** Answers a text with its readout. */
final class ReadoutEndpoint implements Handler {

  private final Workers workers;
  private final Settings settings;

  ReadoutEndpoint(Workers workers, Settings settings) {
    this.workers = workers;
    this.settings = settings;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    BodyType type = BodyType.of(ctx, BodyType.TEXT, BodyType.JSON);
    String body = Body.read(ctx.req(), settings.maxBytes(), settings.timeLimit());
    Readout readout = workers.parse(request(type, body, ctx).source());
    ctx.contentType("application/json").result(Json.bytes(readout));
  }

  private static TextRequest request(BodyType type, String body, Context ctx) {
    return type == BodyType.JSON
        ? TextRequest.json(body)
        : TextRequest.plain(body, Optional.ofNullable(ctx.queryParam("publishedOn")));
  }
}
