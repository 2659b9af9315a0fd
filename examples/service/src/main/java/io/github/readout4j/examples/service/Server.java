package io.github.readout4j.examples.service;

import io.github.readout4j.ReadoutParser;
import io.github.readout4j.ReadoutSource;
import io.github.readout4j.model.Readout;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The running service. Closing it refuses what comes, and finishes what is under way. */
final class Server implements AutoCloseable {

  /** Scripts and styles of the page itself only, and no text ever read as HTML. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
          + "require-trusted-types-for 'script'; trusted-types 'none'";

  private static final Map<String, String> PAGE_HEADERS =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff",
          "Cache-Control", "no-cache");

  private final Settings settings;
  private final Metrics metrics = new Metrics();
  private final Workers workers;
  private final Javalin javalin;

  private Server(Settings settings, Function<ReadoutSource, Readout> parser) {
    this.settings = settings;
    this.workers = new Workers(metrics.timed(parser), settings);
    metrics.watch(workers);
    this.javalin = Javalin.create(this::configure);
  }

  static Server start(Settings settings) {
    return start(settings, ReadoutParser.create()::parse);
  }

  static Server start(Settings settings, Function<ReadoutSource, Readout> parser) {
    Server server = new Server(settings, parser);
    server.javalin.start(settings.host(), settings.port());
    server.limitIdleness();
    return server;
  }

  /**
   * Ends connections that are idle for the time limit. A limit of the requests' own would be put
   * back when one completes, even over the short one that closing sets for those that are kept.
   */
  private void limitIdleness() {
    for (Connector connector : javalin.jettyServer().server().getConnectors()) {
      if (connector instanceof AbstractConnector listening) {
        listening.setIdleTimeout(settings.timeLimit().toMillis());
      }
    }
  }

  int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    workers.close();
    metrics.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.prefer405over404 = true;
    config.requestLogger.http(metrics::answered);
    config.staticFiles.add(
        files -> {
          files.directory = "/page";
          files.location = Location.CLASSPATH;
          files.headers = PAGE_HEADERS;
        });
    configure(config.jetty);
    configure(config.routes);
  }

  private void configure(JettyConfig jetty) {
    jetty.modifyServer(
        server -> {
          server.setStopTimeout(settings.batchTimeLimit().toMillis());
          server.insertHandler(new GracefulHandler());
          server.setErrorHandler(new HttpFaults());
        });
    jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
  }

  private void configure(RoutesConfig routes) {
    routes.before(ctx -> ctx.header("X-Content-Type-Options", "nosniff"));
    routes.post(Routes.READOUTS, new ReadoutEndpoint(workers, settings));
    routes.post(Routes.BATCH, new BatchEndpoint(workers, settings));
    routes.get(Routes.OPEN_API, Description.openApi());
    routes.get(Routes.READOUT_SCHEMA, Description.schema("readout.schema.json"));
    routes.get(Routes.LINE_SCHEMA, Description.schema("readout-line.schema.json"));
    routes.get(Routes.HEALTH, ctx -> ctx.json(Map.of("status", "UP")));
    routes.get(Routes.METRICS, metrics);
    Refusals.addTo(routes);
  }
}
