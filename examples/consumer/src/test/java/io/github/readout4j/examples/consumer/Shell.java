package io.github.readout4j.examples.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs command lines in a folder. Maven works with a local repository of its own, behind which that
 * of the surrounding build stands: nothing is downloaded twice, and nothing of ours gets into it.
 *
 * @param options what Maven is told beside its command
 */
record Shell(Path folder, Path repository, String options) {

  /** A machine may be busy; a command that hangs is still told of. */
  private static final long MINUTES = 30;

  Shell(Path folder, Path repository) {
    this(folder, repository, "");
  }

  /** What a command printed, and its exit status. */
  record Result(int status, String out, String err) {}

  Result run(String command) throws IOException, InterruptedException {
    // Files, not pipes: nobody has to drain them while the process runs.
    Path out = Files.createTempFile("command", ".out");
    Path err = Files.createTempFile("command", ".err");
    try {
      Process process =
          command(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        end(process);
        throw new AssertionError(command + " takes more than " + MINUTES + " minutes");
      }
      return new Result(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /**
   * Starts a command that runs until it is ended, after a time at the latest.
   *
   * @param sign what it prints when it is ready
   */
  Process serve(String command, String sign) throws IOException {
    Process process = command(command).redirectErrorStream(true).start();
    CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES).execute(() -> end(process));
    StringBuilder printed = new StringBuilder();
    // Not closed: that would end a process that goes on printing.
    BufferedReader reader = process.inputReader(UTF_8);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      printed.append(line).append('\n');
      if (line.contains(sign)) {
        return process;
      }
    }
    throw new AssertionError(command + " ended and printed: " + printed);
  }

  /** Ends a process with all that it started. */
  static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private ProcessBuilder command(String command) {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    String home = System.getProperty("java.home");
    builder.environment().put("JAVA_HOME", home);
    builder.environment().merge("PATH", home + "/bin:", (path, bin) -> bin + path);
    builder.environment().put("MAVEN_ARGS", "-B -ntp " + repositories() + " " + options);
    return builder;
  }

  private String repositories() {
    return "-Dmaven.repo.local="
        + repository
        + " -Dmaven.repo.local.tail="
        + System.getProperty("outer.repository");
  }
}
