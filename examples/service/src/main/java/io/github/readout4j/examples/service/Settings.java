package io.github.readout4j.examples.service;

import java.time.Duration;

/**
 * Where the service listens and what a request may cost.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any that is free
 * @param maxBytes the longest text, in bytes of UTF-8 with what JSON wraps around it
 * @param timeLimit how long a body may take to arrive, and how long its parsing may take
 * @param batchTimeLimit how long a batch may take as a whole
 * @param workers how many texts are parsed at the same time
 * @param waiting how many texts may wait for a worker
 */
record Settings(
    String host,
    int port,
    int maxBytes,
    Duration timeLimit,
    Duration batchTimeLimit,
    int workers,
    int waiting) {

  static final String USAGE =
      """
      usage: readout-service [--host ADDRESS] [--port NUMBER] [--max-bytes NUMBER]
                             [--time-limit SECONDS] [--batch-time-limit SECONDS]
                             [--workers NUMBER] [--waiting NUMBER]""";

  /** The defaults: for this machine only, and readouts of up to 1 MiB. */
  static Settings standard() {
    return new Settings(
        "127.0.0.1",
        8080,
        1024 * 1024,
        Duration.ofSeconds(20),
        Duration.ofMinutes(10),
        Runtime.getRuntime().availableProcessors(),
        512);
  }

  /**
   * Returns the defaults with what the arguments change.
   *
   * @throws IllegalArgumentException if an option is unknown or its value is none
   */
  static Settings of(String... args) {
    Settings settings = standard();
    for (int i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length) {
        throw new IllegalArgumentException("no value for " + args[i]);
      }
      settings = settings.with(args[i], args[i + 1]);
    }
    return settings;
  }

  private Settings with(String option, String value) {
    return switch (option) {
      case "--host" ->
          new Settings(value, port, maxBytes, timeLimit, batchTimeLimit, workers, waiting);
      case "--port" -> withPort(number(option, value, 0, 65_535));
      case "--max-bytes" -> withMaxBytes(number(option, value, 1, 64 * 1024 * 1024));
      case "--time-limit" -> withTimeLimit(seconds(option, value));
      case "--batch-time-limit" ->
          new Settings(host, port, maxBytes, timeLimit, seconds(option, value), workers, waiting);
      case "--workers" -> withWorkers(number(option, value, 1, 1_024), waiting);
      case "--waiting" -> withWorkers(workers, number(option, value, 0, 1_000_000));
      default -> throw new IllegalArgumentException("unknown option " + option);
    };
  }

  Settings withPort(int number) {
    return new Settings(host, number, maxBytes, timeLimit, batchTimeLimit, workers, waiting);
  }

  Settings withMaxBytes(int number) {
    return new Settings(host, port, number, timeLimit, batchTimeLimit, workers, waiting);
  }

  Settings withTimeLimit(Duration limit) {
    return new Settings(host, port, maxBytes, limit, batchTimeLimit, workers, waiting);
  }

  Settings withWorkers(int working, int queued) {
    return new Settings(host, port, maxBytes, timeLimit, batchTimeLimit, working, queued);
  }

  private static Duration seconds(String option, String value) {
    return Duration.ofSeconds(number(option, value, 1, 86_400));
  }

  private static int number(String option, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with the same words as a number out of bounds.
    }
    throw new IllegalArgumentException(
        option + " takes a whole number from " + least + " to " + most + ", not " + value);
  }
}
