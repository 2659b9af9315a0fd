package io.github.readout4j.benchmark;

import io.github.readout4j.ReadoutParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Prints how long a fresh JVM takes to its first readout, how much of it the parser takes to load,
 * and what the parser keeps in memory.
 */
public final class ColdStart {

  private static final int STARTS = 11;

  private ColdStart() {}

  /** Starts JVMs with the same class path, one after the other, each with the argument "once". */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0) {
      once();
      return;
    }
    double[][] figures = new double[3][STARTS];
    for (int i = 0; i < STARTS; i++) {
      long begun = System.nanoTime();
      Process process = freshJvm();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        figures[1][i] = Double.parseDouble(lines.readLine());
        figures[0][i] = (System.nanoTime() - begun) / 1e6;
        figures[2][i] = Double.parseDouble(lines.readLine());
      }
      process.waitFor();
    }
    print("first readout of a fresh JVM, ms", figures[0]);
    print("of it loading the parser, ms", figures[1]);
    print("live heap, MB", figures[2]);
  }

  private static Process freshJvm() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ColdStart.class.getName(),
            "once")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void once() {
    long begun = System.nanoTime();
    ReadoutParser parser = ReadoutParser.create();
    long loaded = System.nanoTime();
    if (parser.parse(BenchmarkText.READOUT.text()).statements().isEmpty()) {
      throw new IllegalStateException("nothing was read");
    }
    System.out.println((loaded - begun) / 1e6);
    System.gc();
    System.out.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    // The parser must be alive when the heap is measured.
    Reference.reachabilityFence(parser);
  }

  private static void print(String name, double[] figures) {
    Arrays.sort(figures);
    System.out.printf(
        "%s: median %.1f, from %.1f to %.1f of %d%n",
        name, figures[STARTS / 2], figures[0], figures[STARTS - 1], STARTS);
  }
}
