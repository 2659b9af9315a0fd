package io.github.readout4j.examples.service;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every request that fails with a {@link Problem}. */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final int SERVICE_UNAVAILABLE = 503;
  private static final int NOT_FOUND = 404;
  private static final int REQUEST_TIMEOUT = 408;

  private Refusals() {}

  static void addTo(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, ctx) -> answer(e.problem(), ctx));
    routes.exception(HttpResponseException.class, (e, ctx) -> answer(problem(e, ctx), ctx));
    routes.exception(Exception.class, Refusals::answerFailure);
  }

  private static void answer(Problem problem, Context ctx) {
    if (ctx.res().isCommitted()) {
      return;
    }
    if (problem.status() != REQUEST_TIMEOUT) {
      Body.discard(ctx.bodyInputStream());
    }
    if (problem.status() == SERVICE_UNAVAILABLE) {
      ctx.header("Retry-After", "1");
    }
    ctx.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(Json.bytes(problem));
  }

  /** What Javalin itself refuses. */
  private static Problem problem(HttpResponseException e, Context ctx) {
    if (e instanceof MethodNotAllowedResponse) {
      String allowed = e.getDetails().getOrDefault("availableMethods", "");
      ctx.header("Allow", allowed);
      return Problem.Kind.METHOD_NOT_ALLOWED.because("it takes " + allowed);
    }
    if (e.getStatus() == NOT_FOUND) {
      return Problem.Kind.NOT_FOUND.because("see " + Routes.OPEN_API + " for what there is");
    }
    return new Problem("about:blank", String.valueOf(e.getMessage()), e.getStatus(), "");
  }

  private static void answerFailure(Exception e, Context ctx) {
    LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
    answer(Problem.Kind.FAILED.because("the fault is logged; it is not the request's"), ctx);
  }
}
