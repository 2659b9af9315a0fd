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
    Lines lines = new Lines(ctx.bodyInputStream(), settings.maxBytes());
    // Javalin's own stream may compress, and holds lines back even when it is told to flush.
    OutputStream out = ctx.res().getOutputStream();
    long deadline = System.nanoTime() + settings.batchTimeLimit().toNanos();
    Optional<Object> answer = answer(lines);
    while (answer.isPresent() && System.nanoTime() < deadline) {
      write(answer.get(), out);
      if (!lines.hasMoreAtHand()) {
        out.flush();
      }
      answer = answer(lines);
    }
    if (answer.isPresent()) {
      write(tooLate(lines), out);
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

  private LineProblem tooLate(Lines lines) {
    String detail =
        "the batch was not complete after " + settings.batchTimeLimit().toSeconds() + " s";
    return LineProblem.of(lines.number(), Problem.Kind.TIME_LIMIT.refuse(detail));
  }

  private static void write(Object answer, OutputStream out) throws IOException {
    out.write(Json.bytes(answer));
    out.write('\n');
  }
}
