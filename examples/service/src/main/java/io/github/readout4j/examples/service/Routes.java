package io.github.readout4j.examples.service;

import java.util.Set;

/** The addresses of the service, beside the page's files. */
final class Routes {

  static final String READOUTS = "/v1/readouts";
  static final String BATCH = "/v1/readouts:batch";
  static final String OPEN_API = "/openapi.json";
  static final String READOUT_SCHEMA = "/readout.schema.json";
  static final String LINE_SCHEMA = "/readout-line.schema.json";
  static final String HEALTH = "/health";
  static final String METRICS = "/metrics";
  static final String PAGE = "/";

  static final Set<String> ALL =
      Set.of(READOUTS, BATCH, OPEN_API, READOUT_SCHEMA, LINE_SCHEMA, HEALTH, METRICS, PAGE);

  private Routes() {}
}
