package io.github.readout4j.examples.service;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The types of body that the service takes. */
enum BodyType {
  TEXT("text/plain", "text/plain"),
  JSON("application/json", "application/json"),
  JSON_LINES("application/x-ndjson", "application/jsonl");

  private final String name;
  private final String alias;

  BodyType(String name, String alias) {
    this.name = name;
    this.alias = alias;
  }

  String mediaType() {
    return name;
  }

  /**
   * Returns the type of the body, one of those that are taken.
   *
   * @throws ProblemException if it is another, or in another encoding than UTF-8
   */
  static BodyType of(Context ctx, BodyType... taken) {
    String given = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
    String bare = given.split(";", 2)[0].strip();
    String encoding = ctx.req().getCharacterEncoding();
    if (encoding != null && given.contains("charset") && !encoding.equalsIgnoreCase("UTF-8")) {
      throw Problem.Kind.UNSUPPORTED_TYPE.refuse("only UTF-8 is taken, not " + encoding);
    }
    return Arrays.stream(taken)
        .filter(type -> type.isNamed(bare))
        .findFirst()
        .orElseThrow(() -> refuse(taken));
  }

  private boolean isNamed(String other) {
    return name.equals(other) || alias.equals(other);
  }

  private static ProblemException refuse(BodyType... taken) {
    String known =
        Arrays.stream(taken).map(BodyType::mediaType).collect(Collectors.joining(" or "));
    return Problem.Kind.UNSUPPORTED_TYPE.refuse("the Content-Type is to be " + known);
  }
}
