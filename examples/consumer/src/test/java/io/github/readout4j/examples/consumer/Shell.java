package io.github.readout4j.examples.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Runs command lines in a folder. Maven works with a local repository of its own, behind which that
 * of the surrounding build stands: nothing is downloaded twice, and nothing of ours gets into it.
 */
record Shell(Path folder, Path repository) {

  /** A machine may be busy; a command that hangs is still told of. */
  private static final long MINUTES = 30;

  /** What a command printed, and its exit status. */
  record Result(int status, String out, String err) {}

  Result run(String command) throws IOException, InterruptedException {
    // Files, not pipes: nobody has to drain them while the process runs.
    Path out = Files.createTempFile("command", ".out");
    Path err = Files.createTempFile("command", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder("sh", "-c", command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      String home = System.getProperty("java.home");
      builder.environment().put("JAVA_HOME", home);
      builder.environment().merge("PATH", home + "/bin:", (path, bin) -> bin + path);
      builder.environment().put("MAVEN_ARGS", "-B -ntp " + repositories());
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError(command + " takes more than " + MINUTES + " minutes");
      }
      return new Result(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private String repositories() {
    return "-Dmaven.repo.local="
        + repository
        + " -Dmaven.repo.local.tail="
        + System.getProperty("outer.repository");
  }
}
