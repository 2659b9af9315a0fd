package io.github.readout4j.examples.service;

import java.util.Set;

/** The addresses of the service, beside the page's files. */
final class Routes {

  static final String READOUTS = "/v1/readouts";
  static final String BATCH = "/v1/readouts:batch";
  static final String OPEN_API = "/openapi.json";
  static final String HEALTH = "/health";
  static final String METRICS = "/metrics";
  static final String PAGE = "/";

  static final Set<String> ALL = Set.of(READOUTS, BATCH, OPEN_API, HEALTH, METRICS, PAGE);

  private Routes() {}
}
