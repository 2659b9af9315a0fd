package io.github.readout4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Archives in one file cost what their size tells. */
class LargeTextTest {

  private static final int KILOBYTE = 1_000;
  private static final int MEGABYTE = 1_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The time counted is that of the processor, and the least of several. */
  @Test
  void tenTimesTheTextTakesTenTimesTheTime() {
    ReadoutParser parser = ReadoutParser.create();
    String small = text(100 * KILOBYTE);
    String large = text(MEGABYTE);
    seconds(parser, small, 5);

    double one = seconds(parser, small, 5);
    double ten = seconds(parser, large, 2);

    assertThat(ten).isLessThan(1.2 * 10 * one);
  }

  private static double seconds(ReadoutParser parser, String text, int times) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      assertThat(parser.parse(text).statements()).isNotEmpty();
      least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return least;
  }

  /** With parser, text and readout; tried with {@code -Dreadout.texts=all}, since it takes long. */
  @Test
  void tenMegabytesAreReadInTwentyTimesTheirSize() throws Exception {
    assumeTrue(SampleTexts.WANT_ALL, "takes long");

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LargeTextTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
  }

  /** Reads ten megabytes; run in a JVM of its own. */
  public static void main(String[] args) throws IOException {
    ReadoutParser parser = ReadoutParser.builder().maxLength(20 * MEGABYTE).build();
    if (parser.parse(text(10 * MEGABYTE)).statements().isEmpty()) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private static String text(int length) {
    List<String> texts = SampleTexts.invented();
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(texts.get(i % texts.size())).append("\n\n");
    }
    return text.toString();
  }
}
