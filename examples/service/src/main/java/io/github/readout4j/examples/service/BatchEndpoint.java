package io.github.readout4j.examples.service;

import io.github.readout4j.model.ReadoutLine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Answers a stream of texts, a JSON object a line, with a stream of readouts in the same order. A
 * line that cannot be read is answered by a line that says why, and the others go on.
 */
final class BatchEndpoint implements Handler {

  private final Workers workers;
  private final Settings settings;

  BatchEndpoint(Workers workers, Settings settings) {
    this.workers = workers;
    this.settings = settings;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    BodyType type = BodyType.of(ctx, BodyType.JSON_LINES);
    ctx.contentType(type.mediaType());
    Lines lines = new Lines(ctx.bodyInputStream(), settings.maxBytes(), settings.batchTimeLimit());
    // Javalin's own stream may compress, and holds lines back even when it is told to flush.
    OutputStream out = ctx.res().getOutputStream();
    for (Optional<Object> answer = answer(lines); answer.isPresent(); answer = answer(lines)) {
      write(answer.get(), out);
      if (!lines.hasMoreAtHand()) {
        out.flush();
      }
    }
  }

  /** Returns the answer to the next line, or nothing after the last. */
  private Optional<Object> answer(Lines lines) {
    try {
      return lines.next().map(line -> answer(line, lines.number()));
    } catch (ProblemException e) {
      return Optional.of(LineProblem.of(lines.number(), e));
    }
  }

  private Object answer(byte[] line, int number) {
    TextRequest request = TextRequest.json(Body.text(line));
    String document = request.document().orElse("line-" + number);
    try {
      return ReadoutLine.builder()
          .document(document)
          .readout(workers.parse(request.source()))
          .build();
    } catch (ProblemException e) {
      return new LineProblem(number, request.document(), e.problem());
    }
  }

  private static void write(Object answer, OutputStream out) throws IOException {
    out.write(Json.bytes(answer));
    out.write('\n');
  }
}
