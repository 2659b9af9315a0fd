package io.github.readout4j.examples.service;

/** The program: starts the service and stops it, with what is under way finished, on a signal. */
public final class ReadoutService {

  private static final int USAGE = 2;
  private static final int CANNOT_START = 1;

  private ReadoutService() {}

  /** Runs until the process is told to end. */
  public static void main(String[] args) {
    Settings settings = settings(args);
    Server server = start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
    System.out.println("Listening on http://" + settings.host() + ":" + server.port() + "/");
  }

  private static Settings settings(String[] args) {
    try {
      return Settings.of(args);
    } catch (IllegalArgumentException e) {
      throw ended(e.getMessage() + "\n" + Settings.USAGE, USAGE);
    }
  }

  private static Server start(Settings settings) {
    try {
      return Server.start(settings);
    } catch (RuntimeException e) {
      throw ended("cannot start: " + e.getMessage(), CANNOT_START);
    }
  }

  /** Ends the program; the exception only tells the compiler so. */
  private static IllegalStateException ended(String why, int status) {
    System.err.println("readout-service: " + why);
    System.exit(status);
    return new IllegalStateException(why);
  }
}
