package io.github.readout4j.examples.cli;

/** The exit statuses; the help text says what they mean. */
final class ExitStatus {

  static final int ALL_READ = 0;
  static final int SOME_UNREAD = 1;
  static final int USAGE = 2;
  static final int UNWRITTEN = 3;

  private ExitStatus() {}
}
