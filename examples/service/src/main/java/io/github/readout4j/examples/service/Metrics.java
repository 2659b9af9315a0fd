package io.github.readout4j.examples.service;

import io.github.readout4j.ReadoutSource;
import io.github.readout4j.model.Readout;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Counts and times what the service does, and shows it in the text format of Prometheus. */
final class Metrics implements Handler, AutoCloseable {

  private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final Duration[] BUCKETS =
      IntStream.of(1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics garbageCollection = new JvmGcMetrics();
  private final Timer parsing =
      Timer.builder("readout.parse")
          .description("Time to parse a text, without waiting")
          .serviceLevelObjectives(BUCKETS)
          .register(registry);
  private final Counter characters = counter("readout.characters", "UTF-16 units parsed");
  private final Counter statements = counter("readout.statements", "Statements read");

  Metrics() {
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    garbageCollection.bindTo(registry);
  }

  /** Returns the parser, timed. */
  Function<ReadoutSource, Readout> timed(Function<ReadoutSource, Readout> parser) {
    return source -> {
      Timer.Sample sample = Timer.start();
      Readout readout = parser.apply(source);
      sample.stop(parsing);
      characters.increment(readout.text().length());
      statements.increment(readout.statements().size());
      return readout;
    };
  }

  void watch(Workers workers) {
    Gauge.builder("readout.waiting", workers, Workers::waiting)
        .description("Texts that wait for a worker")
        .register(registry);
    Gauge.builder("readout.working", workers, Workers::working)
        .description("Texts being parsed")
        .register(registry);
  }

  /** Counts a request that was answered. */
  void answered(Context ctx, float milliseconds) {
    Timer.builder("http.server.requests")
        .description("Requests answered")
        .tag("method", ctx.method().name())
        .tag("route", route(ctx))
        .tag("status", Integer.toString(ctx.statusCode()))
        .register(registry)
        .record(Duration.ofNanos((long) (milliseconds * 1_000_000)));
  }

  @Override
  public void handle(Context ctx) {
    ctx.contentType(MEDIA_TYPE).result(registry.scrape());
  }

  @Override
  public void close() {
    garbageCollection.close();
    registry.close();
  }

  /** What the client made up must not become a label: every new one would stay in memory. */
  private static String route(Context ctx) {
    return Routes.ALL.contains(ctx.path()) ? ctx.path() : "other";
  }

  private Counter counter(String name, String description) {
    return Counter.builder(name).description(description).register(registry);
  }
}
