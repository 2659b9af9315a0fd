package io.github.readout4j.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar, running. */
record ServiceProcess(Process process, int port) {

  private static final Pattern LISTENING = Pattern.compile("Listening on http://[^:]+:(\\d+)/");
  private static final Pattern HEAP_USED =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*\\} (\\S+)$");

  static ServiceProcess start(Path jar) throws IOException {
    // A busy machine may be slow; the load is to tell what is lost, not what is late.
    Process process =
        new ProcessBuilder(
                jdk("java"),
                "-Xmx256m",
                "-jar",
                jar.toString(),
                "--port",
                "0",
                "--time-limit",
                "120")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = String.valueOf(out.readLine());
    Matcher listening = LISTENING.matcher(line);
    assertThat(listening.matches()).as(line).isTrue();
    return new ServiceProcess(process, Integer.parseInt(listening.group(1)));
  }

  /** Returns the exit status after SIGTERM. */
  int terminate(Duration patience) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  void kill() {
    process.destroyForcibly();
  }

  /** Returns what is left of the heap once its garbage is collected. */
  long liveHeapMegabytes() throws IOException, InterruptedException {
    String pid = Long.toString(process.pid());
    Process collected =
        new ProcessBuilder(jdk("jcmd"), pid, "GC.run")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(collected.waitFor()).isZero();
    double bytes =
        HEAP_USED
            .matcher(Client.of(port).get("/metrics").body())
            .results()
            .mapToDouble(used -> Double.parseDouble(used.group(1)))
            .sum();
    return Math.round(bytes / (1024 * 1024));
  }

  /** Returns the memory that the process takes, or -1 where the system does not tell. */
  long residentMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }

  private static String jdk(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }
}
